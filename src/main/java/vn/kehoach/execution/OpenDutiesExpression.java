package vn.kehoach.execution;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${openDuties.of(execution)}}: one task for each duty not done yet. */
@Component("openDuties")
public class OpenDutiesExpression {
    private final UnitYears years;

    OpenDutiesExpression(UnitYears years) {
        this.years = years;
    }

    public List<String> of(DelegateExecution execution) {
        return years.open(UnitExecutionProcess.unitYear(execution)).stream()
                .map(Assignment::dutyId)
                .toList();
    }
}
