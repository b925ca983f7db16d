/** Who is told what, when and why: reminders, overdue notes, escalations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar", "absence"})
package vn.kehoach.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
