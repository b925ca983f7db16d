package vn.kehoach.period;

import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code plan-period.bpmn} and the code. */
final class PlanPeriodProcess {
    static final String KEY = "plan-period";

    private PlanPeriodProcess() {}

    static final class Variables {
        static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
        static final ProcessVariable<Integer> FINAL_YEAR = ProcessVariable.number("finalYear");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");

        private Variables() {}
    }
}
