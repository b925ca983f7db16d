/** Documents on their way to being issued: checks, approval, the register of numbers, and who received them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "casefile"})
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
