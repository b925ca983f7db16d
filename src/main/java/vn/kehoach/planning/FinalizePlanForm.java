package vn.kehoach.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The draft after the units were heard; submitting it puts it before the head of the office. */
@Component
class FinalizePlanForm implements TaskForm {
    private final Plans plans;
    private final Comments comments;
    private final Organisation organisation;
    private final CaseFile file;

    FinalizePlanForm(Plans plans, Comments comments, Organisation organisation, CaseFile file) {
        this.plans = plans;
        this.comments = comments;
        this.organisation = organisation;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var plan = PlanProcess.plan(task);
        var fields = new LinkedHashMap<String, Object>(PlanTextFields.show(plans.text(plan)));
        fields.put("comments", commentsText(plan));
        fields.put(
                "returnNote", file.openReturn(plan.locality(), plan.caseKey()).orElse(""));
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var plan = PlanProcess.plan(task);
        plans.write(plan, PlanTextFields.read(typed), Actor.of(task));
        file.add(CaseEntry.of(
                        plan.locality(), plan.caseKey(), task.getTaskDefinitionKey(), Act.SUBMITTED, Actor.of(task))
                .with(typed.json()));
    }

    private String commentsText(PlanRef plan) {
        return comments.all(plan).stream()
                .filter(comment -> comment.opinion() == Opinion.COMMENT)
                .map(comment ->
                        organisation.unit(plan.locality(), comment.unitId()).name() + ": " + comment.text() + "\n→ "
                                + AnswerWords.of(comment))
                .collect(Collectors.joining("\n\n"));
    }
}
