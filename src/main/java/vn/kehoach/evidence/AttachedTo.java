package vn.kehoach.evidence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;

/**
 * What a file stands for.
 *
 * @param unit whose work the task is part of, else the unit that works on it
 * @param duty only where the task is one duty of the unit's year
 * @param step element of the model
 */
record AttachedTo(
        String locality,
        String caseKey,
        String unit,
        @Nullable String duty,
        String task,
        String step) {
    private static final ProcessVariable<String> DUTY = ProcessVariable.text("dutyId");

    /** Where a file proves what somebody reports; everywhere else it goes with what he writes or decides. */
    private static final Set<String> PROVING = Set.of(
            "unit-execution.userTask_reportDuty",
            "unit-execution.userTask_explainCarryOver",
            "unit-report.userTask_writeReport");

    static AttachedTo of(ReadableTask task, String unit) {
        return new AttachedTo(task.locality(), task.caseKey(), unit, duty(task).orElse(null), task.id(), task.key());
    }

    static boolean proves(ReadableTask task) {
        return PROVING.contains(task.process() + "." + task.key());
    }

    static Optional<String> duty(ReadableTask task) {
        return task.value(DUTY);
    }
}
