/** The five-year clock: when years open and close, when reports are asked for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "planning", "execution", "planfile"})
package vn.kehoach.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
