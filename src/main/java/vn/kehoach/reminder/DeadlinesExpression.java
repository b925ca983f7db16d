package vn.kehoach.reminder;

import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.CandidateGroups;
import vn.kehoach.platform.Dates;

/** {@code ${deadlines…}} in the models: when a task is due and when its timers fire. */
@Component("deadlines")
public class DeadlinesExpression {
    private final DueDays days;
    private final Organisation organisation;

    DeadlinesExpression(DueDays days, Organisation organisation) {
        this.days = days;
        this.organisation = organisation;
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

    /** The days of the reminders of one task, read by {@code ListedDaysCalendar}. */
    public String reminders(DelegateExecution execution, Date due) {
        var day = Dates.dayOf(due);
        var moments = isCourtesy(execution)
                ? days.courtesies(execution.getTenantId(), day)
                : days.reminders(execution.getTenantId(), day);
        return moments.stream().map(Object::toString).collect(Collectors.joining(" ")) + " else "
                + days.nextWorkingDay(execution.getTenantId());
    }

    public Date escalation(DelegateExecution execution, Date due) {
        return Dates.morningOf(days.after(Dates.dayOf(due), execution.getTenantId(), Setting.ESCALATE_AFTER));
    }

    /** The opinion of the Mặt trận is waited for one working day longer than asked. */
    public Date opinionCloses(DelegateExecution execution, Date due) {
        return Dates.closeOf(days.after(Dates.dayOf(due), execution.getTenantId(), Setting.LATE_CHECK_DAYS));
    }

    /** For cases that began under a model that does not say the deadline. */
    public Date opinionCloses(DelegateExecution execution) {
        return opinionCloses(execution, (Date) execution.getVariable("due"));
    }

    // Who does the task decides, not whom it is about: an office that checks the Mặt trận's paper is reminded as
    // always.
    private boolean isCourtesy(DelegateExecution execution) {
        return CandidateGroups.of(execution).stream()
                .map(RoleGroups::unitOf)
                .flatMap(unit -> organisation.find(execution.getTenantId(), unit).stream())
                .anyMatch(Unit::isRequested);
    }
}
