/** Việc tồn đọng: all of a locality that does not move, why, since when and with whom; urged from the same page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "organisation",
            "calendar",
            "absence",
            "explanation",
            "mail",
            "oversight",
            "urging"
        })
package vn.kehoach.standstill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
