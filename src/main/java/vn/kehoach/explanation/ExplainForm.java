package vn.kehoach.explanation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.explanation.ExplanationProcess.Variables;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** The unit explains; what it said before stands beside it, with what was still unclear. */
@Component
class ExplainForm implements TaskForm {
    private static final int LONGEST = 10_000;

    private final Explanations explanations;

    ExplainForm(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var explanation = explanation(task);
        var answers = explanations.answers(explanation);
        var last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
        return Map.of(
                "returnNote", last == null || last.words() == null ? "" : last.words(),
                "what", explanation.what(),
                "question", explanation.question(),
                "askedBy", explanation.asker(),
                "explanation", last == null ? "" : last.answer());
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var label = isRequest(task) ? "Thông tin cung cấp" : "Nội dung giải trình";
        var answer = typed.text("explanation", label);
        if (answer.length() > LONGEST) {
            throw new Refused(
                    "“" + label + "” dài quá " + LONGEST + " ký tự. Đề nghị rút gọn, phần chi tiết đính kèm tệp.");
        }
        explanations.answer(explanation(task), answer, typed.json(), Actor.of(task));
    }

    private Explanation explanation(DelegateTask task) {
        return explanations.one(task.getTenantId(), Variables.EXPLANATION.from(task));
    }
}
