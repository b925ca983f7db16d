/** Yêu cầu giải trình: a supervisor asks a unit about one figure, duty or task; it answers; he accepts or asks for more. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar", "casefile", "reminder"})
package vn.kehoach.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
