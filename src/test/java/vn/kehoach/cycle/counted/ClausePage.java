package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.cycle.counted.DutyLinks.Link;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** What serves a clause, unit by unit; of the clauses that something serves another one each day. */
record ClausePage(Records records, SeenPages pages, DutyLinks links) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        return links.of(at.locality()).isEmpty()
                ? List.of()
                : records.year(at).duties().entrySet().stream()
                        .filter(one -> one.getKey().endsWith(" " + link(at).duty()))
                        .map(one -> line(one.getValue(), at))
                        .toList();
    }

    private static String line(Owed owed, At at) {
        return owed.unit.name() + " | " + owed.state(at.day())
                + (owed.unit.requested() ? "" : " Hạn " + Dates.show(owed.due) + ".");
    }

    private Link link(At at) {
        var all = links.of(at.locality());
        return all.get(at.day().getDayOfYear() % all.size());
    }

    @Override
    public List<String> found(At at) {
        if (links.of(at.locality()).isEmpty()) {
            return List.of();
        }
        var page = pages.supervised(at.locality(), "/theo-doi/muc-tieu/" + link(at).clause() + at.query());
        var lines = new ArrayList<String>();
        for (var row : page.select("table.serving tbody tr")) {
            lines.add(row.child(0).text() + " | "
                    + (row.select(".word").text() + " "
                                    + row.select(".said > span:first-child:matchesOwn(^Hạn)")
                                            .text())
                            .strip());
        }
        return lines;
    }
}
