/** Xin gia hạn: whoever does some work asks for more time; whoever gave it decides. The old deadline is kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar", "casefile", "reminder"})
package vn.kehoach.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
