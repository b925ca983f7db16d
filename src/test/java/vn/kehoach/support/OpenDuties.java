package vn.kehoach.support;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.Dates;

/** Tasks of one unit's year, each opened without the steps before it. The year itself was opened by the test. */
public final class OpenDuties {
    private final ProcessEngine engine;
    private final UnitYears years;
    private final PlanRef plan;
    private final UnitYear year;

    public OpenDuties(ProcessEngine engine, UnitYears years, PlanRef plan, UnitYear year) {
        this.engine = engine;
        this.years = years;
        this.plan = plan;
        this.year = year;
    }

    /** Ids, in the order of the plan. */
    public List<String> all() {
        return years.assignments(year).stream().map(Assignment::dutyId).toList();
    }

    /** The task to report on one duty. */
    public Task open(String duty) {
        start("userTask_reportDuty", duty);
        return task(duty);
    }

    /** A task of the year that is about no single duty. */
    public Task openStep(String step) {
        start(step, null);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(year.caseKey())
                .taskDefinitionKey(step)
                .singleResult();
    }

    public Task task(String duty) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(year.caseKey())
                .processVariableValueEquals("dutyId", duty)
                .singleResult();
    }

    private void start(String step, @Nullable String duty) {
        var start = engine.getRuntimeService()
                .createProcessInstanceByKey("unit-execution")
                .processDefinitionWithoutTenantId()
                .businessKey(year.caseKey())
                .setVariable("locality", plan.locality())
                .setVariable("plan", plan.planId())
                .setVariable("version", plan.version())
                .setVariable("year", year.year())
                .setVariable("unit", year.unitId())
                .setVariable("unitName", "Đơn vị (mẫu)")
                .setVariable("subject", "Nhiệm vụ năm (mẫu)")
                .setVariable("requested", false)
                .setVariable("dutiesDue", Dates.closeOf(LocalDate.of(year.year(), 12, 14)));
        (duty == null ? start : start.setVariable("dutyId", duty))
                .startBeforeActivity(step)
                .execute();
    }
}
