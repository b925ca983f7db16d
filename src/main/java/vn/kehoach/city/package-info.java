/**
 * For those who stand above localities: how far each is, as ratios of what it owes, and what it has issued. Nothing that
 * is still being worked on (docs/adr/0051).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "organisation", "login", "document", "planning", "reporting", "oversight"})
package vn.kehoach.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
