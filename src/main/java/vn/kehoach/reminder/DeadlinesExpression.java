package vn.kehoach.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.platform.CandidateGroups;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.TaskOfTimer;

/** {@code ${deadlines…}} in the models: when a task is due and when its timers fire. */
@Component("deadlines")
public class DeadlinesExpression {
    // A timer asks again each time it fires.
    private static final int LISTED = 3;

    private final DueDays days;
    private final Ladders ladders;
    private final Clock clock;

    DeadlinesExpression(DueDays days, Ladders ladders, Clock clock) {
        this.days = days;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** @param step the setting that grants the working days: {@code APPROVE} */
    public Date within(DelegateExecution execution, String step) {
        return Dates.closeOf(days.within(execution.getTenantId(), Setting.valueOf(step)));
    }

    /** The draft of the locality's annual report. */
    public Date leaderDraft(DelegateExecution execution) {
        var year = (Integer) execution.getVariable("year");
        return Dates.closeOf(days.leaderDraft(execution.getTenantId(), year));
    }

    /** The next days on which one task is brought to mind, read by {@code ListedDaysCalendar}. */
    public String reminders(DelegateExecution execution, Date due) {
        var today = LocalDate.now(clock);
        var locality = execution.getTenantId();
        var given = TaskOfTimer.within(execution)
                .map(task -> Dates.dayOf(task.getCreateTime()))
                .orElse(today);
        var ladder = ladders.in(locality)
                .of(CandidateGroups.kind(execution), CandidateGroups.of(execution), given, Dates.dayOf(due));
        return ladder.next(today, LISTED).stream().map(Object::toString).collect(Collectors.joining(" ")) + " else "
                + days.nextWorkingDay(locality);
    }

    /** For cases that began under a model with a timer of its own for this; nothing follows from it any more. */
    public Date escalation(DelegateExecution execution, Date due) {
        return Dates.morningOf(days.after(Dates.dayOf(due), execution.getTenantId(), Setting.LATE_CHECK_DAYS));
    }

    /** The opinion of the Mặt trận is waited for one working day longer than asked. */
    public Date opinionCloses(DelegateExecution execution, Date due) {
        return Dates.closeOf(days.after(Dates.dayOf(due), execution.getTenantId(), Setting.LATE_CHECK_DAYS));
    }

    /** For cases that began under a model that does not say the deadline. */
    public Date opinionCloses(DelegateExecution execution) {
        return opinionCloses(execution, (Date) execution.getVariable("due"));
    }
}
