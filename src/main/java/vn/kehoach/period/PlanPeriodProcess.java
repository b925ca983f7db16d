package vn.kehoach.period;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code plan-period.bpmn} and the code. */
final class PlanPeriodProcess {
    static final String KEY = "plan-period";

    private PlanPeriodProcess() {}

    static PlanRef plan(VariableScope scope) {
        return new PlanRef(Variables.LOCALITY.from(scope), Variables.PLAN.from(scope), Variables.VERSION.from(scope));
    }

    static final class Variables {
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
        static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
        static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");
        static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
        static final ProcessVariable<Integer> FINAL_YEAR = ProcessVariable.number("finalYear");
        static final ProcessVariable<String> FOCAL_UNIT = ProcessVariable.text("focalUnit");
        static final ProcessVariable<String> FRONT_UNIT = ProcessVariable.text("frontUnit");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");

        private Variables() {}
    }
}
