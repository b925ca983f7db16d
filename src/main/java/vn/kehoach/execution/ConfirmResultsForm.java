package vn.kehoach.execution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Decision;
import vn.kehoach.casefile.ReviewForm;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** The head of the unit confirms the year's results or sends single duties back. */
@Component
class ConfirmResultsForm implements TaskForm {
    private final UnitYears years;
    private final ReviewForm review;

    ConfirmResultsForm(UnitYears years, ReviewForm review) {
        this.years = years;
        this.review = review;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var duties = years.assignments(UnitExecutionProcess.unitYear(task));
        List<Map<String, String>> choices = duties.stream()
                .map(duty -> Map.of("value", duty.dutyId(), "label", duty.text()))
                .toList();
        return Map.of("results", ResultList.of(duties), "dutyChoices", choices);
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var year = UnitExecutionProcess.unitYear(task);
        if (review.decide(task, typed, Set.of("userTask_reportDuty")) == Decision.APPROVE) {
            years.confirm(year);
            return;
        }
        var returned = typed.ticked("returnedDuties");
        if (returned.isEmpty()) {
            throw new Refused("Chưa chọn nội dung nào cần bổ sung kết quả.");
        }
        years.reopen(year, returned, Actor.of(task));
    }
}
