package vn.kehoach.planning;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** A unit reads the draft and agrees or says what to change. */
@Component
class CommentForm implements TaskForm {
    private final Comments comments;
    private final PlanBody body;
    private final Organisation organisation;

    CommentForm(Comments comments, PlanBody body, Organisation organisation) {
        this.comments = comments;
        this.body = body;
        this.organisation = organisation;
    }

    @Override
    public boolean isRequest(DelegateTask task) {
        var unit = PlanDraftingProcess.Variables.UNIT.from(task);
        return organisation.unit(task.getTenantId(), unit).isRequested();
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return Map.of("body", body.of(PlanProcess.plan(task)));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var opinion = typed.choice("opinion", "Ý kiến của đơn vị", Opinion.class);
        if (opinion == Opinion.SILENT) {
            throw new Refused("“Ý kiến của đơn vị” có giá trị không hợp lệ. Đề nghị chọn lại.");
        }
        var text = opinion == Opinion.COMMENT ? typed.text("text", "Nội dung góp ý") : null;
        var unit = PlanDraftingProcess.Variables.UNIT.from(task);
        comments.give(PlanProcess.plan(task), unit, opinion, text, Actor.of(task));
    }
}
