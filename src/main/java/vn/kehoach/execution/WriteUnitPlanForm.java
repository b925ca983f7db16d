package vn.kehoach.execution;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The unit's own plan of the year. */
@Component
class WriteUnitPlanForm implements TaskForm {
    private final UnitYears years;
    private final CaseFile file;

    WriteUnitPlanForm(UnitYears years, CaseFile file) {
        this.years = years;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var year = UnitExecutionProcess.unitYear(task);
        var plan = years.plan(year);
        return Map.of(
                "duties",
                DutyList.of(years.assignments(year)),
                "focus",
                plan.focus() == null ? "" : plan.focus(),
                "measures",
                plan.measures() == null ? "" : plan.measures(),
                "returnNote",
                file.openReturn(year.locality(), year.caseKey()).orElse(""));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var plan = new UnitPlan(
                typed.text("focus", "Trọng tâm trong năm"),
                typed.text("measures", "Cách làm, thời gian, người phụ trách"));
        years.writePlan(UnitExecutionProcess.unitYear(task), plan, Actor.of(task), typed.json());
    }
}
