package vn.kehoach.execution;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitExecutionProcess.Variables;

/**
 * {@code ${openDuties.of(execution)}}: one task for each duty not done yet; {@code ${openDuties.subject(execution)}}: which
 * one it is, on the card of its task and in its reminders.
 */
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

    public String subject(DelegateExecution execution) {
        var year = UnitExecutionProcess.unitYear(execution);
        var duty = years.assignment(year, Variables.DUTY_ID.from(execution));
        return "Năm " + year.year() + ": " + FirstWords.of(duty.text());
    }
}
