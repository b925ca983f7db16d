package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cycle.Done;
import vn.kehoach.support.SeenPages;

/** What was reached of the one target in figures: what the units typed whose reports were taken, added up. */
record TargetsPage(Records records, SeenPages pages) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        var lines = new ArrayList<String>();
        for (var year = 2026; year <= 2030; year++) {
            lines.add(line(new At(at.locality(), year, at.day())));
        }
        for (var unit : records.year(at).units()) {
            var figure = figure(at, unit);
            if (figure != null) {
                lines.add(unit.name() + " | " + ratio(figure.reached, figure.total) + " | " + figure.method);
            }
        }
        return lines;
    }

    private String line(At at) {
        var figures = records.year(at).units().stream()
                .map(unit -> figure(at, unit))
                .filter(Objects::nonNull)
                .toList();
        if (figures.isEmpty()) {
            return at.year() + " | – | – | Chưa có số liệu | ";
        }
        var reached = figures.stream().mapToInt(figure -> figure.reached).sum();
        var total = figures.stream().mapToInt(figure -> figure.total).sum();
        // More than 90 percent, or all.
        var met = at.locality().equals("hai-duong") ? 10 * reached > 9 * total : reached == total;
        var asked = records.year(at).reports().stream()
                .filter(report -> report.caseKey.startsWith("BC-"))
                .count();
        var issued = records.diary(
                        at,
                        done -> done.task().key().equals("userTask_issue")
                                && done.task().caseKey().equals("BC-" + at.year() + "." + at.locality()))
                .findAny()
                .isPresent();
        return at.year() + " | " + percent(reached, total) + " | " + ratio(reached, total) + " | "
                + (met ? "Đạt" : "Chưa đạt") + " | " + (issued ? "Theo báo cáo đã ban hành, " : "Tạm tính, ")
                + figures.size() + "/" + asked + " đơn vị có số liệu";
    }

    /** What the unit typed last, once its report was taken; null without. */
    private @Nullable Figure figure(At at, PlainUnit unit) {
        var caseKey = "BC-" + at.year() + "." + unit.id();
        Done written = null;
        Done taken = null;
        for (var done :
                records.diary(at, one -> one.task().caseKey().equals(caseKey)).toList()) {
            if (done.task().key().equals("userTask_writeReport")) {
                written = done;
            } else if (done.task().key().equals("userTask_acceptReport") && done.isApproval()) {
                taken = done;
            }
        }
        if (taken == null || written == null || !written.typed().containsKey("total1")) {
            return null;
        }
        return new Figure(
                (int) Objects.requireNonNull(written.typed().get("reached1")),
                (int) Objects.requireNonNull(written.typed().get("total1")),
                String.valueOf(written.typed().get("method1")));
    }

    private static String ratio(int reached, int total) {
        return reached + "/" + total + " (" + percent(reached, total) + "%)";
    }

    /** Never more than it is. */
    private static String percent(int reached, int total) {
        var tenths = 1000 * reached / total;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/chi-tieu" + at.query());
        var lines = new ArrayList<>(SeenPages.rows(page, "table[data-chart=target]"));
        for (var row : page.select("details table tbody tr")) {
            lines.add(row.select("th a").text() + " | " + row.child(1).text() + " | "
                    + row.child(2).child(0).text());
        }
        return lines;
    }

    private record Figure(int reached, int total, String method) {}
}
