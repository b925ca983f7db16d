package vn.kehoach.period;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.period.PlanPeriodProcess.Variables;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;

/** Starts the period of a plan, once. */
@Component
public class PlanPeriodWorkflow {
    private final RuntimeService runtime;
    private final Plans plans;
    private final Organisation organisation;

    PlanPeriodWorkflow(RuntimeService runtime, Plans plans, Organisation organisation) {
        this.runtime = runtime;
        this.plans = plans;
        this.organisation = organisation;
    }

    @Transactional
    public void start(PlanRef plan) {
        var locality = organisation.locality(plan.locality());
        var head = plans.head(plan);
        runtime.createProcessInstanceByKey(PlanPeriodProcess.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(plan.planId())
                .setVariable(PlanProcess.LOCALITY.name(), locality.id())
                .setVariable(PlanProcess.PLAN.name(), plan.planId())
                .setVariable(PlanProcess.VERSION.name(), plan.version())
                .setVariable(Variables.FINAL_YEAR.name(), head.periodEnd())
                .setVariable(Variables.UNIT_NAME.name(), locality.authority())
                .setVariable(
                        Variables.SUBJECT.name(), "Kế hoạch giai đoạn " + head.periodStart() + " - " + head.periodEnd())
                .execute();
    }
}
