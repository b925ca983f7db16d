package vn.kehoach.organisation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * {@code ${posts…}}: which unit holds a post of the locality today. Offices are merged and renamed within five years, so
 * a task asks when it appears; no case keeps the answer of its first day.
 */
@Component("posts")
public class PostsExpression {
    private final Organisation organisation;

    PostsExpression(Organisation organisation) {
        this.organisation = organisation;
    }

    public String focalUnit(DelegateExecution execution) {
        return organisation.focalUnit(execution.getTenantId()).id();
    }

    /** Who checks what the unit of this case hands in. */
    public String checkers(DelegateExecution execution) {
        var unit = execution.getVariable("unit").toString();
        return organisation.checkersOf(organisation.unit(execution.getTenantId(), unit));
    }

    /** Who gave the work of this case. */
    public String assigners(DelegateExecution execution) {
        var unit = (String) execution.getVariable("unit");
        var locality = execution.getTenantId();
        return organisation.assignersOf(locality, unit == null ? null : organisation.unit(locality, unit));
    }

    public String frontUnit(DelegateExecution execution) {
        return organisation.frontUnit(execution.getTenantId()).id();
    }
}
