package vn.kehoach.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Dates;

/**
 * One answer of a unit, and what was said to it.
 *
 * @param attempt from 1
 * @param due the deadline it was given for
 * @param decision null while nobody has read it
 */
record Answer(
        int explanationId,
        int attempt,
        String answer,
        LocalDate due,
        String answeredBy,
        String answeredName,
        OffsetDateTime answeredAt,
        @Nullable Reading decision,
        @Nullable String words,
        @Nullable String decidedName,
        @Nullable OffsetDateTime decidedAt) {
    LocalDate answeredOn() {
        return Dates.momentOf(answeredAt).toLocalDate();
    }

    boolean isLate() {
        return answeredOn().isAfter(due);
    }
}
