package vn.kehoach.reporting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${reportingUnits.of(execution)}}: who owes a report in this round. */
@Component("reportingUnits")
public class ReportingUnitsExpression {
    private final Rounds rounds;

    ReportingUnitsExpression(Rounds rounds) {
        this.rounds = rounds;
    }

    public List<String> of(DelegateExecution execution) {
        return rounds.reports(ReportingProcess.round(execution)).stream()
                .map(UnitReport::unitId)
                .toList();
    }
}
