package vn.kehoach.extension;

import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code deadline-extension.bpmn} and the code. */
final class ExtensionProcess {
    static final String KEY = "deadline-extension";
    static final String NO_LONGER_ASKED = "extension-no-longer-asked";

    private ExtensionProcess() {}

    static final class Variables {
        static final ProcessVariable<Integer> EXTENSION = ProcessVariable.number("extension");
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

        private Variables() {}
    }
}
