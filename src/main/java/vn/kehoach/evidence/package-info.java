/** Files attached to tasks: what is taken, who may attach, see and remove it, and where its bytes are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "execution"})
package vn.kehoach.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
