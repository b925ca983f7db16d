package vn.kehoach.explanation;

import org.jspecify.annotations.Nullable;
import vn.kehoach.organisation.Unit;

/**
 * What a question is about, looked up.
 *
 * @param thing its key within its kind
 * @param caseKey the case in which it happens
 * @param what it in words, as they are kept with the question
 * @param unit who has to explain it
 * @param plan by which the case of the question finds the plan; null when the matter is about none
 */
record Matter(
        Kind kind,
        String thing,
        String caseKey,
        String what,
        Unit unit,
        @Nullable PlanVersion plan) {
    boolean isRequest() {
        return unit.isRequested();
    }

    record PlanVersion(String plan, int version) {}
}
