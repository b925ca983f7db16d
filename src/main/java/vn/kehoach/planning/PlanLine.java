package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;

/**
 * A line of the plan as people read it.
 *
 * @param note who does it in which role, in words; of duties only
 */
public record PlanLine(Kind kind, String text, @Nullable String note) {
    /** What a line is, from the outside in. */
    public enum Kind {
        TITLE,
        SECTION,
        HEADING,
        PARAGRAPH,
        UNIT,
        DUTY,
        RECIPIENT,
        SIGNATURE
    }

    static PlanLine of(Kind kind, String text) {
        return new PlanLine(kind, text, null);
    }
}
