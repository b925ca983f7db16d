package vn.kehoach.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planning.ClauseKind;

/**
 * All clauses of a plan that duties can serve, and the duties that serve none. The page reads it.
 *
 * @param sections those that are wanted
 * @param counts of all, wanted or not; a whole is not counted beside its parts
 * @param wanted null: all are shown
 */
record Overview(
        List<Section> sections,
        List<Count> counts,
        long all,
        @Nullable Coverage wanted,
        List<Heading> servingNothing) {
    static final Overview EMPTY = new Overview(List.of(), List.of(), 0, null, List.of());

    record Section(ClauseKind kind, List<Covered> clauses) {
        public String words() {
            return KindWords.of(kind);
        }
    }

    record Count(Coverage coverage, long clauses) {}

    /** @param duties their texts, in the order of the plan */
    record Heading(String name, List<String> duties) {}
}
