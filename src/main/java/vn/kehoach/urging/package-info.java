/** Đôn đốc: a supervisor asks by name for work that is late or does not move; kept with his words, and told to everybody concerned. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "casefile", "reminder", "digest", "explanation"})
package vn.kehoach.urging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
