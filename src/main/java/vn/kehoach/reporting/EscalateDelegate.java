package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** A report is still not there some days after its deadline. */
@Component
class EscalateDelegate implements JavaDelegate {
    private final Escalations escalations;

    EscalateDelegate(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.reportOverdue(ReportingProcess.round(execution), Variables.UNIT.from(execution));
    }
}
