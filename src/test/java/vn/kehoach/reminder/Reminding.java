package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.WorkKind;

/** Fires the reminders of a waiting task one after the other, until no more come. */
public final class Reminding {
    // Those above him may be he himself.
    private static final Set<Rung> TELLS_THE_DOER = EnumSet.of(Rung.BEFORE, Rung.AFTER);
    private static final int WEEKS = 4;
    private static final int MOST = 40;

    private Reminding() {}

    /**
     * Each reminder must come on its day of the ladder, tell somebody and leave the task open.
     *
     * @return the days it was reminded of, some weeks beyond its deadline
     */
    public static List<LocalDate> upTheLadder(ProcessSteps steps, String element) {
        var task = steps.task(element);
        var timer = timer(element);
        var listed = listed(steps, task);
        var seen = new ArrayList<LocalDate>();
        while (steps.jobs().waiting(timer) > 0 && seen.size() < listed.size()) {
            var day = steps.jobs().due(timer).toLocalDate();
            seen.add(day);
            fire(steps, timer, task, !Collections.disjoint(ladder(steps, task).on(day), TELLS_THE_DOER));
        }
        assertThat(seen).as("reminders of " + element).isEqualTo(listed).isNotEmpty();
        assertThat(steps.jobs().waiting(timer))
                .as("an order is never forgotten, a request not repeated: " + element)
                .isEqualTo(isAsked(steps, task) ? 0 : 1);
        return seen;
    }

    /** Fires the next reminder only. */
    public static void once(ProcessSteps steps, String element) {
        fire(steps, timer(element), steps.task(element), true);
    }

    private static void fire(ProcessSteps steps, String timer, Task task, boolean tells) {
        var notices = steps.bean(Notices.class);
        clearInvocations(notices);
        assertThat(steps.jobs().waiting(timer)).as("timers waiting at " + timer).isEqualTo(1);
        steps.jobs().fireTimer(timer);
        verify(notices, tells ? atLeastOnce() : atLeast(0))
                .write(
                        eq(task.getTenantId()),
                        any(),
                        any(),
                        any(),
                        eq(task.getId()),
                        contains(task.getName()),
                        eq(Dates.dayOf(task.getDueDate())));
        assertThat(steps.task(task.getTaskDefinitionKey()).getId()).isEqualTo(task.getId());
    }

    private static List<LocalDate> listed(ProcessSteps steps, Task task) {
        var due = Dates.dayOf(task.getDueDate());
        return ladder(steps, task).next(Dates.dayOf(ClockUtil.getCurrentTime()), MOST).stream()
                .filter(day -> Dates.morningOf(day).after(ClockUtil.getCurrentTime()))
                .filter(day -> day.isBefore(due.plusWeeks(WEEKS)))
                .toList();
    }

    private static Ladder ladder(ProcessSteps steps, Task task) {
        var due = Dates.dayOf(task.getDueDate());
        var given = Dates.dayOf(task.getCreateTime());
        return steps.bean(Ladders.class).in(task.getTenantId()).of(kind(task), steps.groups(task), given, due);
    }

    private static WorkKind kind(Task task) {
        var process = task.getProcessDefinitionId().split(":")[0];
        var model = Bpmn.readModelFromFile(new File("processes/" + process + ".bpmn"));
        return WorkKind.of((FlowNode) model.getModelElementById(task.getTaskDefinitionKey()));
    }

    private static boolean isAsked(ProcessSteps steps, Task task) {
        return steps.bean(Ladders.class).in(task.getTenantId()).isCourtesy(steps.groups(task));
    }

    private static String timer(String element) {
        return element.replace("userTask_", "event_") + "Reminder";
    }
}
