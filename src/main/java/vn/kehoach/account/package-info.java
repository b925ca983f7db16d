/** A locality's administrators manage the accounts of its people: who they are, which posts they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "login", "absence"})
package vn.kehoach.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
