/** What does not move in a locality, whatever the reason, and the words with which a supervisor sets it going. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "organisation", "calendar", "absence", "explanation", "oversight", "urging"})
package vn.kehoach.standstill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
