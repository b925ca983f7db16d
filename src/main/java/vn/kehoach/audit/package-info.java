/** Who did what, when, from where, on which case, before and after: a chain of sealed rows for each locality. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package vn.kehoach.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
