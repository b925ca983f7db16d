package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ProcessSteps;

/** Fires the reminders of a waiting task one after the other, until no more come. */
public final class Reminding {
    private Reminding() {}

    /**
     * Each reminder must come on its listed day, tell somebody and leave the task open.
     *
     * @return the days it was reminded of
     */
    public static List<LocalDate> untilTheLast(ProcessSteps steps, String element) {
        var task = steps.task(element);
        var timer = element.replace("userTask_", "event_") + "Reminder";
        var listed = listed(steps, task);
        var seen = new ArrayList<LocalDate>();
        while (steps.jobs().waiting(timer) > 0) {
            assertThat(seen).as("reminders of " + element).hasSizeLessThan(listed.size());
            seen.add(steps.jobs().due(timer).toLocalDate());
            fire(steps, timer, task);
        }
        assertThat(seen).as("reminders of " + element).isEqualTo(listed).isNotEmpty();
        return seen;
    }

    /** Fires the next reminder only. */
    public static void once(ProcessSteps steps, String element) {
        fire(steps, element.replace("userTask_", "event_") + "Reminder", steps.task(element));
    }

    private static void fire(ProcessSteps steps, String timer, Task task) {
        var notices = steps.bean(Notices.class);
        clearInvocations(notices);
        assertThat(steps.jobs().waiting(timer)).as("timers waiting at " + timer).isEqualTo(1);
        steps.jobs().fireTimer(timer);
        verify(notices, atLeastOnce())
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

    // A unit that is only asked gets one courteous word before and one after.
    private static List<LocalDate> listed(ProcessSteps steps, Task task) {
        var days = steps.bean(DueDays.class);
        var due = Dates.dayOf(task.getDueDate());
        var all = steps.groups(task).stream().anyMatch(group -> group.startsWith(SomeUnits.FRONT.id()))
                ? days.courtesies(task.getTenantId(), due)
                : days.reminders(task.getTenantId(), due);
        return all.stream()
                .filter(day -> Dates.morningOf(day).after(ClockUtil.getCurrentTime()))
                .toList();
    }
}
