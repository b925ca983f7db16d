package vn.kehoach.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * More time asked for one task.
 *
 * @param step the task's element in the model
 * @param unitId whose work it is; null: of the whole locality
 * @param what name, unit and subject of the work
 * @param due the deadline when it was asked
 * @param isLate asked when the deadline was over
 * @param granted the new deadline, when it was granted
 * @param words what was said with the decision
 */
record Extension(
        String localityId,
        int id,
        String taskId,
        String caseKey,
        String step,
        @Nullable String unitId,
        String what,
        LocalDate due,
        LocalDate wanted,
        String reason,
        String askedBy,
        String askedName,
        OffsetDateTime askedAt,
        boolean isLate,
        ExtensionState state,
        @Nullable LocalDate granted,
        @Nullable String words,
        @Nullable String decidedName) {

    /** The same for work whose deadline is this day by now. */
    Extension due(LocalDate day) {
        return new Extension(
                localityId,
                id,
                taskId,
                caseKey,
                step,
                unitId,
                what,
                day,
                wanted,
                reason,
                askedBy,
                askedName,
                askedAt,
                isLate,
                state,
                granted,
                words,
                decidedName);
    }

    boolean isOpen() {
        return state == ExtensionState.ASKED;
    }
}
