package vn.kehoach.planning;

import java.util.Date;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code plan-drafting.bpmn} and the code. */
final class PlanDraftingProcess {
    static final String KEY = "plan-drafting";

    private PlanDraftingProcess() {}

    static final class Variables {
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<String> COMMENT_ID = ProcessVariable.text("commentId");
        static final ProcessVariable<Date> COMMENTS_DUE = ProcessVariable.date("commentsDue");

        private Variables() {}
    }
}
