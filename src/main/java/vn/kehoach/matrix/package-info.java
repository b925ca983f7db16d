/** Every unit and its duties of a year, for those who watch: the state of each, and one click away what was done. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "organisation",
            "oversight",
            "casetab",
            "execution",
            "evidence",
            "explanation"
        })
package vn.kehoach.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
