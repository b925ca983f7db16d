package vn.kehoach.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitExecutionProcess.Variables;
import vn.kehoach.platform.Dates;

/** Sets the last day of the duties still to do. */
@Component
class OpenDutiesDelegate implements JavaDelegate {
    private final DutyDays days;
    private final UnitYears years;

    OpenDutiesDelegate(DutyDays days, UnitYears years) {
        this.days = days;
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = UnitExecutionProcess.unitYear(execution);
        var due = days.fromNow(year);
        years.dueBy(year, due);
        Variables.DUTIES_DUE.on(execution, Dates.closeOf(due));
    }
}
