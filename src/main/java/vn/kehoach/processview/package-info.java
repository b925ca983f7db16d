/** Figures on the diagrams of Cockpit: what waits at each step of a process and how often a year passed it. Read only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "oversight"})
package vn.kehoach.processview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
