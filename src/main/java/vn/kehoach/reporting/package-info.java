/** Rounds of reports: asked of every unit, gathered, summed up, issued, frozen. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organisation",
            "casefile",
            "document",
            "planning",
            "execution",
            "reminder",
            "extension"
        })
package vn.kehoach.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
