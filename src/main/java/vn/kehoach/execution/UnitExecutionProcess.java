package vn.kehoach.execution;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code unit-execution.bpmn} and the code. */
final class UnitExecutionProcess {
    static final String KEY = "unit-execution";

    private UnitExecutionProcess() {}

    static UnitYear unitYear(VariableScope scope) {
        return new UnitYear(PlanProcess.LOCALITY.from(scope), Variables.UNIT.from(scope), Variables.YEAR.from(scope));
    }

    static final class Variables {
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
        static final ProcessVariable<String> DUTY_ID = ProcessVariable.text("dutyId");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        static final ProcessVariable<Date> DUTIES_DUE = ProcessVariable.date("dutiesDue");

        private Variables() {}
    }
}
