package vn.kehoach.digest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.digest.DailyLettersProcess.Variables;

/** A round of letters in one locality. */
@Component
class SendLettersDelegate implements JavaDelegate {
    private final LetterRound round;

    SendLettersDelegate(LetterRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.OUTCOME.on(execution, round.of(execution.getTenantId()).name());
    }
}
