package vn.kehoach.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One line of a case file.
 *
 * @param step the element of the model in which it happened
 * @param content what was typed, as Json
 */
public record CaseEntry(
        String localityId,
        String caseKey,
        String step,
        Act act,
        @Nullable String unitId,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable String content,
        String actor) {

    public static CaseEntry of(String locality, String caseKey, String step, Act act, String actor) {
        return new CaseEntry(locality, caseKey, step, act, null, null, null, null, actor);
    }

    public CaseEntry by(String unit) {
        return new CaseEntry(localityId, caseKey, step, act, unit, reasonCode, note, content, actor);
    }

    public CaseEntry saying(@Nullable String text) {
        return new CaseEntry(localityId, caseKey, step, act, unitId, reasonCode, text, content, actor);
    }

    public CaseEntry because(String code, String text) {
        return new CaseEntry(localityId, caseKey, step, act, unitId, code, text, content, actor);
    }

    public CaseEntry with(String json) {
        return new CaseEntry(localityId, caseKey, step, act, unitId, reasonCode, note, json, actor);
    }
}
