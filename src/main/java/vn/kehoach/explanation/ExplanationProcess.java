package vn.kehoach.explanation;

import java.util.Date;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code explanation.bpmn} and the code. */
final class ExplanationProcess {
    static final String KEY = "explanation";
    static final String WITHDRAWN = "explanation-withdrawn";
    static final String EXPLAIN = "userTask_explain";
    static final String READ = "userTask_readExplanation";

    private ExplanationProcess() {}

    static final class Variables {
        static final ProcessVariable<Integer> EXPLANATION = ProcessVariable.number("explanation");
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
        static final ProcessVariable<String> ASKER = ProcessVariable.text("asker");
        static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
        static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");
        static final ProcessVariable<Date> EXPLAIN_DUE = ProcessVariable.date("explainDue");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

        private Variables() {}
    }
}
