/** Letters to people: written in the caller's transaction, sent afterwards by a worker of its own, with a log. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "calendar", "organisation"})
package vn.kehoach.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
