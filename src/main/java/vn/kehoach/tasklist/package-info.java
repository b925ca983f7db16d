/** What Tasklist's lists show beyond the engine's own: deadlines in words, counts, search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation"})
package vn.kehoach.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
