/** Engine wiring, database, clock and the mechanics every module stands on. Knows no business word. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.kehoach.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
