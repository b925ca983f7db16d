package vn.kehoach.reminder;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.WorkHandedOver;
import vn.kehoach.platform.WaitingWorks;

/** Whoever gets work of somebody else hears of it. */
@Component
class ReceivedWork {
    private final WaitingWorks works;
    private final Reminders reminders;

    ReceivedWork(WaitingWorks works, Reminders reminders) {
        this.works = works;
        this.reminders = reminders;
    }

    @EventListener
    void tell(WorkHandedOver handed) {
        handed.taskIds().stream()
                .flatMap(task -> works.one(handed.locality(), task).stream())
                .forEach(work -> reminders.handedOver(work, handed.toUserOrGroup()));
    }
}
