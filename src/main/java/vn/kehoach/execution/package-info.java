/** Each unit's year: its duties, its own plan, its results, what is carried over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "casefile", "document", "planning"})
package vn.kehoach.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
