package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which old duty an edited line continues: the same text first, else the next one of the same unit. What is found
 * is taken out of the old ones, so that those left were deleted.
 */
record DutyMatch(Duty duty, boolean isNew) {
    static List<DutyMatch> match(List<Duty> old, List<DutyText.Line> wanted) {
        var ids = old.stream().map(Duty::id).collect(Collectors.toSet());
        var same = new ArrayList<Optional<Duty>>();
        for (var line : wanted) {
            same.add(take(old, line, true));
        }
        var result = new ArrayList<DutyMatch>();
        for (var i = 0; i < wanted.size(); i++) {
            var line = wanted.get(i);
            var position = i + 1;
            var kept = same.get(i).or(() -> take(old, line, false));
            result.add(kept.map(duty -> new DutyMatch(moved(duty, line, position), false))
                    .orElseGet(() -> new DutyMatch(added(line, position, ids), true)));
        }
        return result;
    }

    private static Optional<Duty> take(List<Duty> old, DutyText.Line line, boolean sameText) {
        var found = old.stream()
                .filter(duty -> duty.unitId().equals(line.unitId()))
                .filter(duty -> !sameText || duty.text().equals(line.text()))
                .findFirst();
        found.ifPresent(old::remove);
        return found;
    }

    private static Duty moved(Duty duty, DutyText.Line line, int position) {
        return new Duty(duty.id(), duty.unitId(), position, line.text(), duty.primaryRole());
    }

    // The id is drawn from the text; a duty that was added with this text and edited since keeps it for itself.
    private static Duty added(DutyText.Line line, int position, Set<String> ids) {
        var drawn = line.unitId() + "/" + Integer.toHexString(line.text().hashCode());
        var id = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? drawn : drawn + "-" + n)
                .filter(ids::add)
                .findFirst()
                .orElseThrow();
        return new Duty(id, line.unitId(), position, line.text(), roleIn(line.text()));
    }

    private static DutyRole roleIn(String text) {
        var start = text.toLowerCase();
        if (start.startsWith("chủ trì")) {
            return DutyRole.LEAD;
        }
        if (start.startsWith("phối hợp")) {
            return DutyRole.COORDINATE;
        }
        return start.startsWith("tham mưu") ? DutyRole.ADVISE : DutyRole.DO;
    }
}
