/** The figures that the plan aims at, year by year, against what the units reported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "organisation", "explanation", "planning", "reporting", "oversight"})
package vn.kehoach.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
