package vn.kehoach.platform;

import org.jspecify.annotations.Nullable;

/**
 * A task was completed, or changed hands. Published in the transaction that does it.
 *
 * @param step the element of the model
 * @param before who held the task; null for nobody
 * @param after who holds it now
 */
public record TaskAct(
        Kind kind,
        String locality,
        String caseKey,
        String step,
        String actor,
        @Nullable String before,
        @Nullable String after) {

    public enum Kind {
        TAKEN,
        GIVEN_BACK,
        ASSIGNED,
        COMPLETED
    }

    static Kind handover(String actor, @Nullable String after) {
        if (after == null) {
            return Kind.GIVEN_BACK;
        }
        return after.equals(actor) ? Kind.TAKEN : Kind.ASSIGNED;
    }
}
