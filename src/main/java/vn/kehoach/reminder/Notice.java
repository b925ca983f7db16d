package vn.kehoach.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing one recipient was told.
 *
 * @param recipient a group, or the person who holds the task
 */
public record Notice(
        String localityId,
        NoticeKind kind,
        String recipient,
        String caseKey,
        @Nullable String taskId,
        String text,
        @Nullable LocalDate due,
        LocalDate madeOn) {}
