package vn.kehoach.tasklist;

import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.TaskLine;

/** A task that was looked for. */
record FoundTask(
        String id,
        String name,
        String unit,
        String subject,
        @Nullable Deadline deadline) {
    static FoundTask of(TaskLine line, @Nullable Deadline deadline) {
        return new FoundTask(line.id(), line.name(), line.unit(), line.subject(), deadline);
    }
}
