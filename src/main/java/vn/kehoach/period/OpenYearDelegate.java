package vn.kehoach.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanProcess;

/** Hands the year's duties to the units that exist on this day. */
@Component
class OpenYearDelegate implements JavaDelegate {
    private final UnitYears years;

    OpenYearDelegate(UnitYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.open(PlanProcess.plan(execution), PlanPeriodProcess.Variables.YEAR.from(execution));
    }
}
