package vn.kehoach.casetab;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.organisation.Unit;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.ReadableTask;

/**
 * A task with what belongs to it.
 *
 * @param unit whose task or case it is
 * @param entries those that the task shows, oldest first
 * @param request whether the case is one of somebody who is asked and not ordered
 */
record OpenedCase(
        ReadableTask task,
        Sight sight,
        @Nullable Unit unit,
        @Nullable PlanRef plan,
        List<FiledEntry> entries,
        People people,
        boolean request) {

    // What a unit handed in is checked elsewhere: such a task is an order to whoever checks.
    private static final List<String> CHECKED_ELSEWHERE = List.of(
            "userTask_acceptReport", "userTask_checkUnitPlan", "userTask_decideExtension", "userTask_readExplanation");

    /** The unit, where the task is its own to do. */
    Optional<Unit> doer() {
        return Optional.ofNullable(unit).filter(found -> !CHECKED_ELSEWHERE.contains(task.key()));
    }

    /** Whether whoever has to do the task is asked and not ordered. */
    boolean isAsked() {
        return request && !CHECKED_ELSEWHERE.contains(task.key());
    }
}
