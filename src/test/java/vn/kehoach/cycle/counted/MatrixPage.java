package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/**
 * Each duty and report of each unit: of those that have their duties together side by side with its state, of others one
 * below the other with its day and files too.
 */
record MatrixPage(Records records, SeenPages pages) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        var lines = new ArrayList<String>();
        for (var unit : records.year(at).units()) {
            var duties = owed(unit, records.year(at).duties().values().stream());
            var reports = owed(unit, records.year(at).reports().stream());
            if (unit.classId() == null) {
                duties.forEach(duty -> lines.add(line(at, duty) + " | " + records.files(at, duty)));
                reports.forEach(report -> lines.add(line(at, report) + " | "));
            } else if (!duties.isEmpty() || !reports.isEmpty()) {
                lines.add(sideBySide(
                        unit.name(),
                        Stream.concat(duties.stream(), reports.stream()).map(one -> one.state(at.day()))));
            }
        }
        return lines;
    }

    private static List<Owed> owed(PlainUnit unit, Stream<Owed> all) {
        return all.filter(one -> one.unit.equals(unit)).toList();
    }

    private static String line(At at, Owed one) {
        return String.join(
                " | ", one.unit.name(), one.what, one.state(at.day()), one.unit.requested() ? "" : Dates.show(one.due));
    }

    private static String sideBySide(String unit, Stream<String> states) {
        return unit + ": " + states.sorted().collect(Collectors.joining(", "));
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/nhiem-vu" + at.query());
        var lines = new ArrayList<String>();
        for (var table : page.select("table.duties")) {
            var unit = Objects.requireNonNull(table.previousElementSibling())
                    .text()
                    .replace("Xem chi tiết: ", "");
            SeenPages.rows(table).forEach(row -> lines.add(unit + " | " + row.replaceFirst("^\\d+\\. ", "")));
        }
        for (var row : page.select("table:not(.duties) tbody tr")) {
            lines.add(sideBySide(row.select("th").text(), row.select(".word").eachText().stream()));
        }
        return lines;
    }
}
