package vn.kehoach.planning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the asking: who has not spoken is recorded as silent. */
@Component
class CloseCommentsDelegate implements JavaDelegate {
    private final Comments comments;

    CloseCommentsDelegate(Comments comments) {
        this.comments = comments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        comments.close(PlanProcess.plan(execution));
    }
}
