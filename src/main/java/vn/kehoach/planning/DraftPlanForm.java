package vn.kehoach.planning;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The first draft, before the units see it. */
@Component
class DraftPlanForm implements TaskForm {
    private final Plans plans;
    private final CaseFile file;

    DraftPlanForm(Plans plans, CaseFile file) {
        this.plans = plans;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return PlanTextFields.show(plans.text(PlanProcess.plan(task)));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var plan = PlanProcess.plan(task);
        plans.write(plan, PlanTextFields.read(typed), Actor.of(task));
        file.add(CaseEntry.of(
                        plan.locality(), plan.caseKey(), task.getTaskDefinitionKey(), Act.SUBMITTED, Actor.of(task))
                .with(typed.json()));
    }
}
