/** What everybody is told by letter: one digest a person and day, what is due today, what came back, the week of a unit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar", "absence", "reminder", "mail"})
package vn.kehoach.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
