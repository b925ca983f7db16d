/** The page after the login: what waits for this person, each thing one click away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "reminder", "login", "bulk"})
package vn.kehoach.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
