package vn.kehoach.planning;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** Phòng VH-XH answers one opinion: taken over, in part, or not, and then why. */
@Component
class AnswerCommentForm implements TaskForm {
    private final Comments comments;
    private final Organisation organisation;

    AnswerCommentForm(Comments comments, Organisation organisation) {
        this.comments = comments;
        this.organisation = organisation;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var locality = task.getTenantId();
        var comment = comments.one(locality, commentId(task));
        return Map.of(
                "fromUnit", organisation.unit(locality, comment.unitId()).name(),
                "text", shown(comment.text()));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var answer = typed.choice("answer", "Kết quả xử lý ý kiến", Answer.class);
        var reason = answer == Answer.ACCEPTED
                ? typed.optionalText("reason", "Lý do").orElse(null)
                : typed.text("reason", "Lý do");
        comments.answer(PlanProcess.plan(task), commentId(task), answer, reason, Actor.of(task));
    }

    private static long commentId(DelegateTask task) {
        return Long.parseLong(PlanDraftingProcess.Variables.COMMENT_ID.from(task));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
