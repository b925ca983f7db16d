package vn.kehoach.execution;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Decision;
import vn.kehoach.casefile.ReviewForm;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The head of the unit, then Phòng VH-XH, look at the unit's plan. */
@Component
class UnitPlanReviewForm implements TaskForm {
    private static final String LAST_CHECK = "userTask_checkUnitPlan";

    private final UnitYears years;
    private final ReviewForm review;

    UnitPlanReviewForm(UnitYears years, ReviewForm review) {
        this.years = years;
        this.review = review;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var year = UnitExecutionProcess.unitYear(task);
        var plan = years.plan(year);
        return Map.of(
                "duties", DutyList.of(years.assignments(year)),
                "focus", plan.focus() == null ? "" : plan.focus(),
                "measures", plan.measures() == null ? "" : plan.measures());
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var decision = review.decide(task, typed, Set.of("userTask_writeUnitPlan"));
        if (decision == Decision.APPROVE && LAST_CHECK.equals(task.getTaskDefinitionKey())) {
            years.planned(UnitExecutionProcess.unitYear(task));
        }
    }
}
