package vn.kehoach.explanation;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kehoach.explanation.ExplanationProcess.Variables;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Request;

/** Opens the case of a question, and ends it when nobody has to answer any more. */
@Component
class ExplanationWorkflow {
    private final RuntimeService cases;

    ExplanationWorkflow(RuntimeService cases) {
        this.cases = cases;
    }

    void start(Explanation explanation, Matter matter) {
        var start = cases.createProcessInstanceByKey(ExplanationProcess.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(explanation.caseKey())
                .setVariable(Variables.LOCALITY.name(), explanation.localityId())
                .setVariable(Variables.EXPLANATION.name(), explanation.id())
                .setVariable(Variables.UNIT.name(), explanation.unitId())
                .setVariable(Variables.UNIT_NAME.name(), matter.unit().name())
                .setVariable(Variables.SUBJECT.name(), MatterWords.subject(explanation.what()))
                .setVariable(Variables.ASKER.name(), explanation.reader())
                .setVariable(Variables.EXPLAIN_DUE.name(), Dates.closeOf(explanation.due()))
                .setVariable(Request.REQUESTED.name(), explanation.requested());
        var plan = matter.plan();
        if (plan != null) {
            start.setVariable(Variables.PLAN.name(), plan.plan()).setVariable(Variables.VERSION.name(), plan.version());
        }
        start.execute();
    }

    /** Nothing happens when the answer was faster. */
    void end(Explanation explanation) {
        cases.createMessageCorrelation(ExplanationProcess.WITHDRAWN)
                .tenantId(explanation.localityId())
                .processInstanceVariableEquals(Variables.EXPLANATION.name(), explanation.id())
                .correlateAll();
    }
}
