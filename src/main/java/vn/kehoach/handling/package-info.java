/** How work is handled in a locality: why things are sent back, and how long each step takes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "calendar", "casefile", "oversight"})
package vn.kehoach.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
