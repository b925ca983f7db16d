package vn.kehoach.evidence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;

/**
 * What a file stands for.
 *
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
    private static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    private static final ProcessVariable<String> DUTY = ProcessVariable.text("dutyId");
    private static final String OPINION = "period-summary.userTask_giveOpinion";

    /** Where somebody does or writes something that a file can prove; everywhere else files are only read. */
    private static final Set<String> STEPS = Set.of(
            "unit-execution.userTask_writeUnitPlan",
            "unit-execution.userTask_reportDuty",
            "unit-execution.userTask_explainCarryOver",
            "unit-report.userTask_writeReport",
            "plan-drafting.userTask_comment",
            OPINION);

    /** @return empty for a task that takes no files */
    static Optional<AttachedTo> of(ReadableTask task, Organisation organisation) {
        var step = task.process() + "." + task.key();
        if (!STEPS.contains(step)) {
            return Optional.empty();
        }
        var unit = step.equals(OPINION)
                ? organisation.frontUnit(task.locality()).id()
                : task.value(UNIT).orElseThrow();
        return Optional.of(
                new AttachedTo(task.locality(), task.caseKey(), unit, duty(task).orElse(null), task.id(), task.key()));
    }

    /** Whose files a task is about; empty when it is about all units of its case. */
    static Optional<String> unit(ReadableTask task) {
        return task.value(UNIT);
    }

    static Optional<String> duty(ReadableTask task) {
        return task.value(DUTY);
    }
}
