/** Who is away and who stands in for him; how open work goes from one person to another. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "casefile"})
package vn.kehoach.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
