package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wanted line and the clause it continues: the one that is shown with the same words, else the next one that is left
 * over.
 *
 * @param clause absent when the line is new
 * @param isSame whether it stands as it was shown
 */
record LineMatch(String line, @Nullable Clause clause, boolean isSame, int position) {
    private static final int BEHIND_ALL = 10_000;

    /** A clause and the line by which the form shows it. */
    record Shown(Clause clause, String line) {}

    /** @param old what is continued is taken out, so that those left were deleted */
    static List<LineMatch> match(List<Shown> old, List<String> wanted) {
        var positions = old.stream().map(shown -> shown.clause().position()).toList();
        var same = new ArrayList<@Nullable Shown>();
        wanted.forEach(line -> same.add(take(old, line)));
        var result = new ArrayList<LineMatch>();
        for (var i = 0; i < wanted.size(); i++) {
            var position = i < positions.size() ? positions.get(i) : BEHIND_ALL + i;
            var kept = same.get(i);
            var clause = kept == null && !old.isEmpty() ? old.remove(0) : kept;
            result.add(new LineMatch(wanted.get(i), clause == null ? null : clause.clause(), kept != null, position));
        }
        return result;
    }

    private static @Nullable Shown take(List<Shown> old, String line) {
        var found = old.stream().filter(shown -> shown.line().equals(line)).findFirst();
        found.ifPresent(old::remove);
        return found.orElse(null);
    }
}
