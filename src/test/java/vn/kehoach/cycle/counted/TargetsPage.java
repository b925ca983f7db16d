package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.support.SeenPages;

/** What was reached of the one target in figures, year by year, and in the year looked at by unit. */
record TargetsPage(Records records, SeenPages pages) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        var lines = new ArrayList<String>();
        for (var year = 2026; year <= 2030; year++) {
            lines.add(line(of(new At(at.locality(), year, at.day()))));
        }
        for (var unit : records.year(at).units()) {
            of(at).of(unit)
                    .map(figure -> unit.name() + " | " + figure.words() + " | " + figure.method())
                    .forEach(lines::add);
        }
        return lines;
    }

    private PlainFigures of(At at) {
        return new PlainFigures(records, at, "BC");
    }

    private static String line(PlainFigures figures) {
        var year = figures.at().year();
        if (figures.all().isEmpty()) {
            return year + " | – | – | Chưa có số liệu | ";
        }
        var sum = figures.sum();
        return year + " | " + sum.percent() + " | " + sum.words() + " | " + figures.isMet() + " | "
                + (figures.isIssued() ? "Theo báo cáo đã ban hành, " : "Tạm tính, ") + figures.units()
                + " đơn vị có số liệu";
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
}
