package vn.kehoach.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice before one of those it was for.
 *
 * @param taskId the task it speaks of, which may be done by now
 * @param read whether this person has seen it
 */
public record ToldNotice(
        long id,
        NoticeKind kind,
        String text,
        LocalDate madeOn,
        @Nullable String taskId,
        boolean read) {}
