/** The file of each case: who submitted, returned, approved, commented, and why. Append-only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation"})
package vn.kehoach.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
