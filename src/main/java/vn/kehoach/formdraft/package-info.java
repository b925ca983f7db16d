/** What a person has typed into a form and not handed in, kept until the task is done. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package vn.kehoach.formdraft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
