package vn.kehoach.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.TaskOfTimer;
import vn.kehoach.platform.WaitingWork;

/** Behind every "Nhắc việc" of every model: tells who should know today that the task still waits. */
@Component
class RemindListener implements ExecutionListener {
    private final Reminders reminders;

    RemindListener(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void notify(DelegateExecution execution) {
        TaskOfTimer.of(execution)
                .ifPresent(task -> reminders.remind(WaitingWork.of(task), Dates.dayOf(TaskOfTimer.setFor())));
    }
}
