/** Who may come in: the login page, passwords, throttling of guesses, sign-in by another identity provider. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package vn.kehoach.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
