package vn.kehoach.planning;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Unit;

/** {@code ${commentingUnits.of(execution)}}: whom the model asks. */
@Component("commentingUnits")
public class CommentingUnitsExpression {
    private final Comments comments;

    CommentingUnitsExpression(Comments comments) {
        this.comments = comments;
    }

    public List<String> of(DelegateExecution execution) {
        return comments.askedUnits(PlanProcess.plan(execution)).stream()
                .map(Unit::id)
                .toList();
    }
}
