package vn.kehoach.absence;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.AbsenceProcess.Variables;
import vn.kehoach.platform.Dates;

/** {@code ${absenceDays…}}: asked anew each time, since the days may change while the timer waits. */
@Component("absenceDays")
public class AbsenceDaysExpression {
    private final Absences absences;

    AbsenceDaysExpression(Absences absences) {
        this.absences = absences;
    }

    /** The first moment of the first day. */
    public Date begin(DelegateExecution execution) {
        return Dates.startOf(absence(execution).firstDay());
    }

    /** The first moment after the last day. */
    public Date end(DelegateExecution execution) {
        return Dates.startOf(absence(execution).lastDay().plusDays(1));
    }

    private Absence absence(DelegateExecution execution) {
        return absences.one(execution.getTenantId(), Variables.ABSENCE.from(execution));
    }
}
