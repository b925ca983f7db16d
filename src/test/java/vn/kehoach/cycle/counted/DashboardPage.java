package vn.kehoach.cycle.counted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.kehoach.cycle.SeenTask;
import vn.kehoach.cycle.SeenTasks;
import vn.kehoach.oversight.Progress;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** The year at a glance: the groups, the year before, the rounds of reports, and what waits for whom. */
record DashboardPage(Records records, SeenPages pages) implements ComparedPage {
    private static final String STATE = "section[aria-labelledby=state]";

    @Override
    public List<String> expected(At at) {
        var year = records.year(at);
        var lines = new ArrayList<String>();
        var duties = PlainYear.sum(year.duties().values(), at.day());
        var reports = PlainYear.sum(year.reports(), at.day());
        var both = duties.plus(reports);
        if (total(both) > 0) {
            lines.add("Nhiệm vụ | " + groups(duties));
            lines.add("Báo cáo | " + groups(reports));
            lines.add("Cộng | " + groups(both));
            lines.addAll(notes(at, both));
        }
        var dayBefore = at.day().minusYears(1);
        var before = PlainYear.sum(records.year(at.locality(), at.year() - 1).all(), dayBefore);
        if (total(both) + total(before) > 0) {
            lines.add(asOf(at.day(), at.year(), both));
            lines.add(asOf(dayBefore, at.year() - 1, before));
        }
        lines.addAll(rounds(at));
        lines.addAll(waiting(at));
        return lines;
    }

    private static String groups(Progress sum) {
        var groups = new Groups(sum);
        return groups.counts() + " | " + groups.total() + " | " + groups.ratios();
    }

    private static String asOf(LocalDate day, int year, Progress sum) {
        var groups = new Groups(sum);
        return String.join(
                " | ",
                Dates.show(day) + " (năm " + year + ")",
                String.valueOf(groups.total()),
                String.valueOf(groups.done()),
                String.valueOf(sum.overdue()),
                groups.percents());
    }

    private static long total(Progress sum) {
        return new Groups(sum).total();
    }

    private List<String> notes(At at, Progress both) {
        var lines = new ArrayList<String>();
        if (both.early() > 0) {
            lines.add("Hoàn thành đúng hạn: trong đó " + both.early() + " việc hoàn thành trước hạn.");
        }
        if (both.carriedOver() > 0) {
            lines.add("Chưa hoàn thành, quá hạn: trong đó " + both.carriedOver()
                    + " nhiệm vụ đã chuyển sang năm sau, có lý do.");
        }
        if (both.excused() > 0) {
            lines.add(both.excused() + " việc chậm vì lý do khách quan đã được xác nhận.");
        }
        asked("nhiệm vụ", records.year(at).duties().values(), at.day()).forEach(lines::add);
        asked("báo cáo", records.year(at).reports(), at.day()).forEach(lines::add);
        return lines;
    }

    private static Stream<String> asked(String kind, Collection<Owed> all, LocalDate day) {
        var asked = all.stream().filter(one -> one.unit.requested()).toList();
        var answered = asked.stream()
                .filter(one -> one.completed != null && !one.completed.isAfter(day))
                .count();
        return asked.isEmpty()
                ? Stream.of()
                : Stream.of("Mặt trận và đoàn thể (đề nghị phối hợp, không tính vào bảng): " + kind + " – đề nghị "
                        + asked.size() + ", đã có thông tin " + answered + ".");
    }

    private List<String> rounds(At at) {
        return records.year(at).reports().stream().collect(Collectors.groupingBy(one -> one.what)).entrySet().stream()
                .map(round -> round(at, round.getKey(), round.getValue()))
                .toList();
    }

    private String round(At at, String name, List<Owed> reports) {
        var key = reports.get(0).caseKey.split("\\.")[0] + "." + at.locality();
        var ordered = reports.stream().filter(one -> !one.unit.requested()).toList();
        var received = ordered.stream().filter(one -> one.handedIn != null).count();
        var returned = ordered.stream().filter(one -> one.returned).count();
        var missing = ordered.stream()
                .filter(one -> one.handedIn == null && !one.returned && one.due.isBefore(at.day()))
                .count();
        return String.join(
                " | ",
                name + (records.isIssued(at, key) ? " Đã ban hành" : " Đang thu"),
                String.valueOf(ordered.size()),
                String.valueOf(received),
                String.valueOf(
                        ordered.stream().filter(one -> one.completed != null).count()),
                String.valueOf(returned),
                String.valueOf(ordered.size() - received - returned),
                String.valueOf(missing));
    }

    private List<String> waiting(At at) {
        var open = SeenTasks.waiting(records.jdbc()).stream()
                .filter(task -> task.locality().equals(at.locality()))
                .toList();
        var chair = at.locality() + ".vice-chair";
        var own = open.stream()
                .filter(task -> task.holder() == null ? task.groups().contains(chair) : chair.equals(task.holder()))
                .toList();
        var late = own.stream().filter(task -> task.due().isBefore(at.day())).count();
        var sunday = at.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return List.of(
                "Chờ đồng chí (" + own.size() + ")" + (late > 0 ? " " + late + " việc đã quá hạn" : ""),
                "Đến hạn từ hôm nay đến hết " + Dates.show(sunday) + " ("
                        + open.stream()
                                .filter(task -> isDue(task, at.day(), sunday))
                                .count() + ")");
    }

    private static boolean isDue(SeenTask task, LocalDate from, LocalDate until) {
        return !task.due().isBefore(from) && !task.due().isAfter(until);
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi" + at.query());
        var lines = new ArrayList<>(SeenPages.rows(page, STATE));
        lines.addAll(SeenPages.texts(page, STATE + " .notes li"));
        lines.addAll(SeenPages.rows(page, "section[aria-labelledby=before]"));
        page.select("[aria-labelledby=rounds] tbody tr").forEach(row -> lines.add(foundRound(row)));
        lines.add((page.select("#mine").text() + " "
                        + page.select("[aria-labelledby=mine] > .overdue").text())
                .strip());
        lines.add(page.select("#week").text());
        return lines;
    }

    private static String foundRound(Element row) {
        var said = row.select("th span").eachText();
        return said.get(0) + " " + said.get(1).replaceAll(",.*", "") + " | "
                + String.join(" | ", row.select("td").eachText());
    }
}
