/** The locality's plan as a page to read, search and print. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "document", "planning"})
package vn.kehoach.planview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
