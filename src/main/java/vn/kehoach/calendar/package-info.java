/** Which days are worked: the shipped days off of Viet Nam, and what a locality has changed of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package vn.kehoach.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
