package vn.kehoach.period;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanProcess;

/** {@code ${yearUnits.of(execution)}}: the units that were given duties this year. */
@Component("yearUnits")
public class YearUnitsExpression {
    private final UnitYears years;

    YearUnitsExpression(UnitYears years) {
        this.years = years;
    }

    public List<String> of(DelegateExecution execution) {
        return years.units(PlanProcess.plan(execution), PlanPeriodProcess.Variables.YEAR.from(execution));
    }
}
