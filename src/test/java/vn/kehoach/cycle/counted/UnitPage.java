package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.kehoach.cycle.Done;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** The year of one unit, another one each day: its duties with day, figures and files, and its reports. */
record UnitPage(Records records, SeenPages pages) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        if (working(at).isEmpty()) {
            return List.of();
        }
        var unit = unit(at);
        var duties = records.year(at).duties().values().stream()
                .filter(duty -> duty.unit.equals(unit))
                .map(duty -> duty(at, duty));
        var reports = records.year(at).reports().stream()
                .filter(report -> report.unit.equals(unit))
                .map(report -> report.what + " | " + report.state(at.day()) + due(report));
        return Stream.concat(duties, reports).toList();
    }

    private String duty(At at, Owed duty) {
        var said = records.diary(at, done -> done.isAt("userTask_reportDuty") && Records.isAbout(done, duty))
                .reduce((one, later) -> later);
        var doneOn = duty.completed == null ? "" : " Báo hoàn thành ngày " + Dates.show(duty.completed);
        return duty.what + " | " + duty.state(at.day()) + due(duty) + doneOn + " | "
                + said.map(last -> typed(last, "events") + " | " + typed(last, "participants"))
                        .orElse(" | ")
                + " | " + records.files(at, duty);
    }

    private static String due(Owed one) {
        return one.unit.requested() ? "" : " Hạn " + Dates.show(one.due);
    }

    private static String typed(Done done, String field) {
        return Objects.toString(done.typed().get(field), "");
    }

    private PlainUnit unit(At at) {
        var units = working(at);
        return units.get(at.day().getDayOfYear() % units.size());
    }

    private List<PlainUnit> working(At at) {
        var all = records.year(at).all();
        return records.year(at).units().stream()
                .filter(unit -> all.stream().anyMatch(owed -> owed.unit.equals(unit)))
                .toList();
    }

    @Override
    public List<String> found(At at) {
        if (working(at).isEmpty()) {
            return List.of();
        }
        var page = pages.supervised(at.locality(), "/theo-doi/nhiem-vu/" + unit(at).id() + at.query());
        var lines = new ArrayList<String>();
        page.select("article.done").forEach(duty -> lines.add(duty(duty)));
        for (var report : page.select("section[aria-labelledby^=r]")) {
            lines.add(report.select("h2").text() + " | "
                    + Objects.requireNonNull(report.selectFirst("p")).text());
        }
        return lines;
    }

    private static String duty(Element article) {
        return article.select("h3").text().replaceFirst("^\\d+\\. ", "") + " | "
                + Objects.requireNonNull(article.selectFirst("p")).text() + " | " + told(article, "Số hoạt động")
                + " | "
                + told(article, "Lượt người tham gia") + " | "
                + article.select("a.file").size();
    }

    private static String told(Element article, String what) {
        return article.select("dt:containsOwn(" + what + ") + dd").text();
    }
}
