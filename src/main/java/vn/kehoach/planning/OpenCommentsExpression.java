package vn.kehoach.planning;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${openComments.of(execution)}}: opinions that still wait for an answer. */
@Component("openComments")
public class OpenCommentsExpression {
    private final Comments comments;

    OpenCommentsExpression(Comments comments) {
        this.comments = comments;
    }

    public List<String> of(DelegateExecution execution) {
        return comments.unanswered(PlanProcess.plan(execution)).stream()
                .map(comment -> Long.toString(comment.id()))
                .toList();
    }
}
