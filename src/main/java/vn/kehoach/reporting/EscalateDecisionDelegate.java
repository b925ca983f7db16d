package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Some days after its deadline nobody has decided whether the round waits longer. */
@Component
class EscalateDecisionDelegate implements JavaDelegate {
    private final Escalations escalations;
    private final Rounds rounds;

    EscalateDecisionDelegate(Escalations escalations, Rounds rounds) {
        this.escalations = escalations;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.decisionOverdue(rounds.one(ReportingProcess.round(execution)));
    }
}
