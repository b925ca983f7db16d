package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.oversight.Progress;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** Both localities side by side as the city sees them, and what the one looked at has issued. */
record CityPage(Records records, SeenPages pages) implements ComparedPage {
    private static final String VIEWER = "hai-phong.city-viewer";
    private static final Map<String, String> NAMES = Map.of("hai-duong", "Phường Hải Dương", "yet-kieu", "Xã Yết Kiêu");

    private static final Map<String, String> ROUNDS =
            Map.of("BC", "Báo cáo năm", "SK", "Báo cáo sơ kết năm", "TK", "Báo cáo tổng kết năm");

    private static final String SYMBOLS = "select case_key, symbol from document where locality_id = ?";

    @Override
    public List<String> expected(At at) {
        var all = Stream.of("hai-duong", "yet-kieu")
                .map(locality -> standing(locality, at))
                .toList();
        var lines = new ArrayList<String>();
        for (var one : all) {
            var better = all.stream().filter(other -> other.isAbove(one)).count();
            lines.add(String.join(
                    " | ",
                    NAMES.get(one.locality),
                    one.sum.fallenDue() == 0 ? "–" : String.valueOf(better + 1),
                    figures(one.sum),
                    received(one.reports),
                    one.annual.orElse("Chưa ban hành")));
        }
        var sum = all.stream().map(Standing::sum).reduce(Progress.NONE, Progress::plus);
        var reports = all.stream().map(Standing::reports).reduce(Progress.NONE, Progress::plus);
        lines.add(String.join(
                " | ",
                "Cộng",
                "",
                figures(sum),
                received(reports),
                all.stream().filter(one -> one.annual.isPresent()).count() + "/2 đã ban hành"));
        var own = standing(at.locality(), at);
        if (new Groups(own.sum).total() > 0) {
            lines.add("Nhiệm vụ và báo cáo | " + figures(own.sum));
            lines.add("Trong đó báo cáo | " + figures(own.reports));
        }
        lines.addAll(papers(at).values());
        lines.addAll(figures(at));
        return lines;
    }

    /** Of all years: what is said in the reports that were issued. */
    private List<String> figures(At at) {
        var lines = new ArrayList<String>();
        var symbols = papers(at);
        for (var year = 2026; year <= 2030; year++) {
            for (var round : ROUNDS.keySet()) {
                var figures = new PlainFigures(records, new At(at.locality(), year, at.day()), round);
                var paper = symbols.get(figures.key(at.locality()));
                if (paper != null) {
                    lines.add(ROUNDS.get(round) + " " + year + " " + paper.replaceAll(" ngày .*", "") + " | "
                            + figures.sum().words() + " | " + figures.isMet() + " | " + figures.units());
                }
            }
        }
        return lines;
    }

    private Standing standing(String locality, At at) {
        var year = records.year(locality, at.year());
        var there = new At(locality, at.year(), at.day());
        var annual = papers(there).get("BC-" + at.year() + "." + locality);
        return new Standing(
                locality,
                PlainYear.sum(year.all(), at.day()),
                PlainYear.sum(year.reports(), at.day()),
                Optional.ofNullable(annual).map(paper -> paper.replace(" ngày ", ", ")));
    }

    /** By case what was issued, as somebody issued it: {@code 01/BC-UBND ngày 20/12/2026}. */
    private Map<String, String> papers(At at) {
        var symbols = records
                .jdbc()
                .sql(SYMBOLS)
                .param(at.locality())
                .query((row, number) -> Map.entry(row.getString("case_key"), row.getString("symbol")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return records.diary(at, done -> done.isAt("userTask_issue"))
                .collect(Collectors.toMap(
                        done -> done.task().caseKey(),
                        done -> symbols.get(done.task().caseKey()) + " ngày " + Dates.show(done.day())));
    }

    private static String figures(Progress sum) {
        var groups = new Groups(sum);
        return groups.counts() + " | " + groups.ratios();
    }

    private static String received(Progress reports) {
        var groups = new Groups(reports);
        return PlainRatio.both(groups.done(), groups.total());
    }

    @Override
    public List<String> found(At at) {
        var league = pages.get(VIEWER, "/thanh-pho" + at.query());
        var lines = new ArrayList<>(SeenPages.rows(league, "table"));
        var place = pages.get(VIEWER, "/thanh-pho/" + at.locality() + at.query());
        lines.addAll(SeenPages.rows(place, "section[aria-labelledby=state]"));
        lines.addAll(SeenPages.texts(place, "section[aria-labelledby=papers] li a"));
        for (var row : place.select("section[aria-labelledby=targets] tbody tr")) {
            lines.add(row.child(0).text() + " | " + row.child(3).text() + " | "
                    + row.child(4).text() + " | " + row.child(5).text());
        }
        return lines;
    }

    private record Standing(String locality, Progress sum, Progress reports, Optional<String> annual) {
        boolean isAbove(Standing other) {
            return sum.doneOfDue() * other.sum.fallenDue() > other.sum.doneOfDue() * sum.fallenDue();
        }
    }
}
