package vn.kehoach.casefile;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Request;

/** What all review forms share: four eyes, a reason for every return, one record, one outcome for the gateway. */
@Component
public class ReviewForm {
    private static final String OUTCOME = "outcome";
    private final CaseFile file;

    ReviewForm(CaseFile file) {
        this.file = file;
    }

    /**
     * Takes the decision typed into a review form.
     *
     * @param submittedIn the tasks in which what is decided was handed in
     * @return the decision, already recorded and set as the variable {@code outcome}
     * @throws vn.kehoach.platform.Refused for one's own work, or a return without reason and text
     */
    public Decision decide(DelegateTask task, FormData typed, Set<String> submittedIn) {
        var locality = task.getTenantId();
        var caseKey = task.getExecution().getProcessBusinessKey();
        var actor = Actor.of(task);
        file.refuseOwnWork(locality, caseKey, submittedIn, actor);
        var decision = typed.choice("decision", "Quyết định", Decision.class);
        var entry = CaseEntry.of(locality, caseKey, task.getTaskDefinitionKey(), act(decision), actor);
        file.add(decision == Decision.RETURN ? returned(task, entry, typed) : approved(entry, typed));
        task.setVariable(OUTCOME, decision.name());
        return decision;
    }

    private static Act act(Decision decision) {
        return decision == Decision.RETURN ? Act.RETURNED : Act.APPROVED;
    }

    private static CaseEntry approved(CaseEntry entry, FormData typed) {
        return entry.saying(typed.optionalText("note", "Ý kiến").orElse(null));
    }

    // Nothing that somebody was asked for is sent back as wrong: he is asked for more.
    private static CaseEntry returned(DelegateTask task, CaseEntry entry, FormData typed) {
        var reason = Request.isOne(task)
                ? ReturnReason.MORE_INFORMATION
                : typed.choice("reasonCode", "Lý do trả lại", ReturnReason.class);
        return entry.because(reason.name(), typed.text("note", "Ý kiến"));
    }
}
