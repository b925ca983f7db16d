/** A locality's administrators keep its calendar: days off, days worked in exchange, the yearly notice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "calendar", "organisation", "account"})
package vn.kehoach.daysoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
