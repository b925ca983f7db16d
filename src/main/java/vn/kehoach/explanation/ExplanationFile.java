package vn.kehoach.explanation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;

/** Files every act twice: in the case that it is about, and in its own. */
@Component
class ExplanationFile {
    private final CaseFile file;

    ExplanationFile(CaseFile file) {
        this.file = file;
    }

    void add(Explanation explanation, String step, Act act, String user, @Nullable String words) {
        file.add(entry(explanation, explanation.aboutCase(), step, act, user).saying(words));
        file.add(entry(explanation, explanation.caseKey(), step, act, user).saying(words));
    }

    /** @param json what was typed: in its own case one sees what changed from answer to answer */
    void answered(Explanation explanation, String user, String answer, String json) {
        var step = ExplanationProcess.EXPLAIN;
        file.add(entry(explanation, explanation.aboutCase(), step, Act.EXPLAINED, user)
                .saying(answer));
        file.add(entry(explanation, explanation.caseKey(), step, Act.SUBMITTED, user)
                .with(json));
    }

    private static CaseEntry entry(Explanation explanation, String caseKey, String step, Act act, String user) {
        return CaseEntry.of(explanation.localityId(), caseKey, step, act, user).by(explanation.unitId());
    }
}
