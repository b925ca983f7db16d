package vn.kehoach.cycle.counted;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.kehoach.cycle.Done;

/**
 * What was reached of the one target in figures in a round of reports: what the units typed last whose reports were taken.
 *
 * @param round {@code BC}, {@code SK} or {@code TK}
 */
record PlainFigures(Records records, At at, String round) {
    List<Figure> all() {
        return records.year(at).units().stream().flatMap(this::of).toList();
    }

    Stream<Figure> of(PlainUnit unit) {
        Done written = null;
        Done taken = null;
        for (var done : records.diary(at, one -> one.task().caseKey().equals(key(unit.id())))
                .toList()) {
            if (done.isAt("userTask_writeReport")) {
                written = done;
            } else if (done.isAt("userTask_acceptReport") && done.isApproval()) {
                taken = done;
            }
        }
        if (taken == null || written == null || !written.typed().containsKey("total1")) {
            return Stream.of();
        }
        return Stream.of(new Figure(
                (int) Objects.requireNonNull(written.typed().get("reached1")),
                (int) Objects.requireNonNull(written.typed().get("total1")),
                String.valueOf(written.typed().get("method1"))));
    }

    Figure sum() {
        return all().stream()
                .reduce((one, other) -> new Figure(one.reached + other.reached, one.total + other.total, ""))
                .orElseThrow();
    }

    /** More than 90 percent in the one plan, all in the other. */
    String isMet() {
        var sum = sum();
        var met = at.locality().equals("hai-duong") ? 10 * sum.reached > 9 * sum.total : sum.reached == sum.total;
        return met ? "Đạt" : "Chưa đạt";
    }

    /** How many gave a figure, of those whose reports were asked for. */
    String units() {
        var asked = records.year(at).reports().stream()
                .filter(report -> report.caseKey.startsWith(round + "-"))
                .count();
        return all().size() + "/" + asked;
    }

    boolean isIssued() {
        return records.isIssued(at, key(at.locality()));
    }

    String key(String of) {
        return round + "-" + at.year() + "." + of;
    }

    record Figure(int reached, int total, String method) {
        /** Never more than it is. */
        String percent() {
            var tenths = 1000 * reached / total;
            return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10;
        }

        String words() {
            return reached + "/" + total + " (" + percent() + "%)";
        }
    }
}
