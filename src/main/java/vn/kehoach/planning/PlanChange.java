package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an edit did to the text of a plan: of each part that differs, the lines that went and the lines that came. */
record PlanChange(Map<String, List<String>> before, Map<String, List<String>> after) {
    static PlanChange between(PlanText old, PlanText now) {
        var change = new PlanChange(new LinkedHashMap<>(), new LinkedHashMap<>());
        change.part("title", old.title().lines().toList(), now.title().lines().toList());
        change.part(
                "preamble",
                old.preamble().lines().toList(),
                now.preamble().lines().toList());
        change.part(
                "closing", old.closing().lines().toList(), now.closing().lines().toList());
        for (var kind : ClauseKind.values()) {
            var none = List.<String>of();
            change.part(
                    kind.name(),
                    old.paragraphs().getOrDefault(kind, none),
                    now.paragraphs().getOrDefault(kind, none));
        }
        change.part(
                "duties", old.duties().lines().toList(), now.duties().lines().toList());
        change.part("headings", old.headings(), now.headings());
        change.part(
                "signature",
                old.signature().printed().lines().toList(),
                now.signature().printed().lines().toList());
        return change;
    }

    boolean isNothing() {
        return before.isEmpty() && after.isEmpty();
    }

    private void part(String name, List<String> old, List<String> now) {
        if (old.equals(now)) {
            return;
        }
        var gone = without(old, now);
        var come = without(now, old);
        // The same lines in another order: only the whole shows it.
        var isReordered = gone.isEmpty() && come.isEmpty();
        before.put(name, isReordered ? old : gone);
        after.put(name, isReordered ? now : come);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
