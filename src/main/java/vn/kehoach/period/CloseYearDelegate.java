package vn.kehoach.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanProcess;

/** Ends a year although some units have not confirmed it. */
@Component
class CloseYearDelegate implements JavaDelegate {
    private final UnitYears years;

    CloseYearDelegate(UnitYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.close(PlanProcess.plan(execution), PlanPeriodProcess.Variables.YEAR.from(execution));
    }
}
