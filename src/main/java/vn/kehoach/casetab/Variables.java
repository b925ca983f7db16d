package vn.kehoach.casetab;

import vn.kehoach.platform.ProcessVariable;

/** Names in the models that this module reads and never sets. */
final class Variables {
    static final String REPORT_DUTY = "userTask_reportDuty";
    static final String EXPLAIN = "userTask_explain";

    static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    static final ProcessVariable<String> DUTY = ProcessVariable.text("dutyId");
    static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
    static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");
    static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
    static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
    static final ProcessVariable<String> ROUND = ProcessVariable.text("round");

    private Variables() {}
}
