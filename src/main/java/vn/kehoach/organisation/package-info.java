/** Localities, their units and roles, their settings and their working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "calendar"})
package vn.kehoach.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
