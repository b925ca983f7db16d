/**
 * How each unit kept its days in a year: the four groups and two ratios, sendings back, more time, days at the receiver,
 * and causes that were confirmed as objective. No grade is worked out and nobody is ranked (docs/adr/0045).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar", "casefile", "oversight"})
package vn.kehoach.timeliness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
