/** The user guide of {@code docs/huong-dan} as pages of the product, for people who never see a repository. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.kehoach.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
