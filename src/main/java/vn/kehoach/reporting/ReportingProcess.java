package vn.kehoach.reporting;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by the reporting models ({@code report-collection}, {@code unit-report} …) and the code. */
final class ReportingProcess {
    private ReportingProcess() {}

    static RoundId round(VariableScope scope) {
        return new RoundId(PlanProcess.LOCALITY.from(scope), Variables.ROUND.from(scope));
    }

    static final class Variables {
        static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
        static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        static final ProcessVariable<String> ROUND_KIND = ProcessVariable.text("roundKind");
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        static final ProcessVariable<String> REPORT_PREFIX = ProcessVariable.text("reportPrefix");
        static final ProcessVariable<Date> LATE_UNITS_CHECK = ProcessVariable.date("lateUnitsCheck");
        static final ProcessVariable<Date> REPORT_DUE = ProcessVariable.date("reportDue");
        static final ProcessVariable<Date> SIGNED_ON = ProcessVariable.date("signedOn");

        private Variables() {}
    }
}
