package vn.kehoach.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task that a person may do now: he has taken it, or nobody has and it is offered to him.
 *
 * @param key its element in the model
 * @param caseKey business key of the case
 * @param holder who has taken it; null while nobody has
 * @param post the group of the person to which it is offered; null when it is his alone
 * @param unit as its card names it; empty when the card names none
 * @param subject as its card names it
 */
public record OpenWork(
        String id,
        String name,
        String key,
        String caseKey,
        String locality,
        @Nullable String holder,
        @Nullable LocalDate due,
        @Nullable String post,
        String unit,
        String subject) {

    /** Whether its last day is over; never without a deadline. */
    public boolean isDueBefore(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
