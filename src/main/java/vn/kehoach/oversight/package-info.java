/**
 * What those who watch over a locality follow: the state of a year at a glance. Read only; other pages of theirs build
 * on its frame and its figures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "organisation", "calendar"})
package vn.kehoach.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
