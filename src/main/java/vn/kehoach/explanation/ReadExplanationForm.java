package vn.kehoach.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.explanation.ExplanationProcess.Variables;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** Whoever asked reads the answer: accepts it, or says what is still unclear. */
@Component
class ReadExplanationForm implements TaskForm {
    private static final int LONGEST = 2_000;

    private final Explanations explanations;

    ReadExplanationForm(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var explanation = explanation(task);
        var answers = explanations.answers(explanation);
        var last = answers.get(answers.size() - 1);
        return Map.of(
                "what", explanation.what(),
                "question", explanation.question(),
                "answer", last.answer(),
                "answeredBy", answeredBy(last, explanation.requested()),
                "earlier", earlier(answers.subList(0, answers.size() - 1)));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var explanation = explanation(task);
        var actor = Actor.of(task);
        var reading = typed.choice("reading", "Kết quả xem", Reading.class);
        if (reading == Reading.ACCEPT) {
            explanations.accept(
                    explanation, words(typed.optionalText("words", "Ý kiến").orElse("")), actor);
        } else {
            var due = explanations.askForMore(explanation, words(typed.text("words", "Ý kiến")), actor);
            Variables.EXPLAIN_DUE.on(task, Dates.closeOf(due));
        }
        Variables.OUTCOME.on(task, reading.name());
    }

    private static String answeredBy(Answer answer, boolean isRequest) {
        var at = answer.answeredName() + ", " + Dates.show(Dates.momentOf(answer.answeredAt()));
        return answer.isLate() && !isRequest ? at + " (sau hạn " + Dates.show(answer.due()) + ")" : at;
    }

    private static String earlier(List<Answer> answers) {
        return answers.stream()
                .map(answer -> "- " + Dates.show(answer.answeredOn()) + ": " + answer.answer() + "\n  Ý kiến: "
                        + answer.words())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refused("“Ý kiến” dài quá " + LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        return typed;
    }

    private Explanation explanation(DelegateTask task) {
        return explanations.one(task.getTenantId(), Variables.EXPLANATION.from(task));
    }
}
