package vn.kehoach.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.AbsenceProcess.Variables;

/** Gives posts and open work of whoever is away to who stands in. */
@Component
class BeginAbsenceDelegate implements JavaDelegate {
    private final Absences absences;

    BeginAbsenceDelegate(Absences absences) {
        this.absences = absences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        absences.begin(execution.getTenantId(), Variables.ABSENCE.from(execution));
    }
}
