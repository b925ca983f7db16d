/** Everybody's own deadlines as a calendar to subscribe to, on a phone or in a mail program. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation"})
package vn.kehoach.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
