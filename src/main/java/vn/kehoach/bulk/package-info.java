/** Decisions on many like things at once: each is still one decision, taken and recorded by itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "casefile"})
package vn.kehoach.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
