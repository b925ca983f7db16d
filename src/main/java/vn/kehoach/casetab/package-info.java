/** What somebody needs to know about a task without asking: what it is about, what happened, what changed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "organisation",
            "casefile",
            "absence",
            "document",
            "planning",
            "execution",
            "reporting"
        })
package vn.kehoach.casetab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
