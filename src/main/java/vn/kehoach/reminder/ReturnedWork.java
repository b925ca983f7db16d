package vn.kehoach.reminder;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.TaskReturned;

/** Whoever has to do work again hears of it at once. */
@Component
class ReturnedWork {
    private final Reminders reminders;

    ReturnedWork(Reminders reminders) {
        this.reminders = reminders;
    }

    /** First of those who listen: letters take up what is written here. */
    @EventListener
    @Order(1)
    void tell(TaskReturned returned) {
        reminders.returned(returned.work());
    }
}
