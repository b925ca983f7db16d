package vn.kehoach.absence;

import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code absence.bpmn} and the code. */
final class AbsenceProcess {
    static final String KEY = "absence";
    static final String ENDED_EARLY = "absence-ended-early";

    private AbsenceProcess() {}

    static final class Variables {
        static final ProcessVariable<Integer> ABSENCE = ProcessVariable.number("absence");
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");

        private Variables() {}
    }
}
