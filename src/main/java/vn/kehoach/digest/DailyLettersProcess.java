package vn.kehoach.digest;

import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code daily-letters.bpmn} and the code. */
final class DailyLettersProcess {
    static final String KEY = "daily-letters";

    private DailyLettersProcess() {}

    /** How a round ended. */
    enum Outcome {
        SENT,
        /** Reminders that have come due are still being written: once more in a minute. */
        TOO_EARLY,
        /** No case is left in the locality. */
        OVER
    }

    static final class Variables {
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

        private Variables() {}
    }
}
