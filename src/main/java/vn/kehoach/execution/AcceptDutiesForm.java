package vn.kehoach.execution;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The unit sees what it is given this year and takes it on. */
@Component
class AcceptDutiesForm implements TaskForm {
    private final UnitYears years;

    AcceptDutiesForm(UnitYears years) {
        this.years = years;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return Map.of("duties", DutyList.of(years.assignments(UnitExecutionProcess.unitYear(task))));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        years.accept(PlanProcess.plan(task), UnitExecutionProcess.unitYear(task), Actor.of(task));
    }
}
