package vn.kehoach.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to a letter.
 *
 * @param id its number; 0 while it is only foreseen
 * @param recipient a person or a group
 * @param taskId the open task it speaks of; null when it speaks of none
 */
public record Note(
        long id,
        NoticeKind kind,
        String recipient,
        @Nullable String taskId,
        String text,
        @Nullable LocalDate due) {}
