/** How the server itself gets on, for the administrator of the system and for Prometheus: numbers, never texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "mail"})
package vn.kehoach.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
