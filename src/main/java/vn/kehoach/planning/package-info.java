/** The plan from its draft to its issue: text, comments of the units, answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "casefile", "document"})
package vn.kehoach.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
