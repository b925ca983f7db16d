package vn.kehoach.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.TaskOfTimer;

/** Behind every "Nhắc việc" of every model: tells those who could do the task that it still waits. */
@Component
class RemindListener implements ExecutionListener {
    private final Reminders reminders;

    RemindListener(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void notify(DelegateExecution execution) {
        TaskOfTimer.of(execution).ifPresent(task -> reminders.remind(waiting(execution, task)));
    }

    private static WaitingTask waiting(DelegateExecution execution, DelegateTask task) {
        var groups = task.getCandidates().stream()
                .map(candidate -> candidate.getGroupId())
                .filter(group -> group != null)
                .toList();
        return new WaitingTask(
                execution.getTenantId(),
                task.getId(),
                execution.getProcessBusinessKey(),
                task.getName(),
                text(execution, "unitName"),
                text(execution, "subject"),
                Dates.dayOf(task.getDueDate()),
                task.getAssignee(),
                groups);
    }

    private static String text(DelegateExecution execution, String variable) {
        var value = execution.getVariable(variable);
        return value == null ? "" : value.toString();
    }
}
