package vn.kehoach.planning;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kehoach.platform.ProcessVariable;

/** The variables by which every process of a plan, here and in other modules, says which plan it works on. */
public final class PlanProcess {
    public static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
    public static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
    public static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");

    private PlanProcess() {}

    public static PlanRef plan(VariableScope scope) {
        return new PlanRef(LOCALITY.from(scope), PLAN.from(scope), VERSION.from(scope));
    }
}
