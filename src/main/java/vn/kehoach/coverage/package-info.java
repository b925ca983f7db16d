/**
 * The objectives and contents of the plan against what is done for them: which have no duty, no result, no evidence. Which
 * duty serves which of them is recorded by a person, never guessed (docs/adr/0052).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "planning", "oversight"})
package vn.kehoach.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
