/** The web applications of the engine in our words and colours, where no setting of theirs reaches. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.kehoach.webapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
