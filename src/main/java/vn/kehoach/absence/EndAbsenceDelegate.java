package vn.kehoach.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.AbsenceProcess.Variables;

/** Takes back what was lent for the time of an absence. */
@Component
class EndAbsenceDelegate implements JavaDelegate {
    private final Absences absences;

    EndAbsenceDelegate(Absences absences) {
        this.absences = absences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        absences.finish(execution.getTenantId(), Variables.ABSENCE.from(execution));
    }
}
