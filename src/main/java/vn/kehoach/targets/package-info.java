/**
 * The figures that the plan aims at, year by year, against what the units reported; its goals without a figure, judged in
 * words (docs/adr/0050).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "audit", "organisation", "explanation", "planning", "reporting", "oversight"
        })
package vn.kehoach.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
