package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task that somebody has taken.
 *
 * @param step its element in the model
 * @param caseKey business key of the case
 * @param due its last day
 * @param groups to which it is offered while nobody holds it
 */
public record HeldTask(
        String id,
        String step,
        String caseKey,
        String holder,
        @Nullable LocalDate due,
        Set<String> groups) {

    /** Whether whoever is in these groups may do it. */
    public boolean isFor(Collection<String> posts) {
        return !Collections.disjoint(groups, posts);
    }
}
