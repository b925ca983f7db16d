/** The product's readable plan format: one YAML file per locality, checked and imported once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation", "planning"})
package vn.kehoach.planfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
