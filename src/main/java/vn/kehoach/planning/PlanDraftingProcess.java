package vn.kehoach.planning;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code plan-drafting.bpmn} and the code. */
final class PlanDraftingProcess {
    static final String KEY = "plan-drafting";

    private PlanDraftingProcess() {}

    static PlanRef plan(VariableScope scope) {
        return new PlanRef(Variables.LOCALITY.from(scope), Variables.PLAN.from(scope), Variables.VERSION.from(scope));
    }

    static final class Variables {
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
        static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
        static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<String> COMMENT_ID = ProcessVariable.text("commentId");
        static final ProcessVariable<Date> COMMENTS_DUE = ProcessVariable.date("commentsDue");

        private Variables() {}
    }
}
