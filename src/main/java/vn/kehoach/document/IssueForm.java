package vn.kehoach.document;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** Văn thư numbers and sends; the number is given in the moment the form is accepted, not before. */
@Component
class IssueForm implements TaskForm {
    private final DraftView drafts;
    private final Register register;

    IssueForm(DraftView drafts, Register register) {
        this.drafts = drafts;
        this.register = register;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return drafts.of(task.getTenantId(), task.getExecution().getProcessBusinessKey());
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var channel = typed.choice("channel", "Hình thức gửi", SendingChannel.class);
        var note = typed.optionalText("note", "Ghi chú").orElse(null);
        var caseKey = task.getExecution().getProcessBusinessKey();
        register.issue(task.getTenantId(), caseKey, Actor.of(task), channel.name(), note);
        task.setVariable("outcome", "ISSUED");
    }
}
