package vn.kehoach.planning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.platform.Dates;

/** Sets until when the units may comment. */
@Component
class OpenCommentsDelegate implements JavaDelegate {
    private final DueDays due;

    OpenCommentsDelegate(DueDays due) {
        this.due = due;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var day = due.within(execution.getTenantId(), Setting.COMMENT);
        PlanDraftingProcess.Variables.COMMENTS_DUE.on(execution, Dates.closeOf(day));
    }
}
