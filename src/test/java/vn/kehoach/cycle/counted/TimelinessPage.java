package vn.kehoach.cycle.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.kehoach.cycle.Done;
import vn.kehoach.cycle.PlainCalendar;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** How each unit kept its days, what was late, and who was only asked. */
record TimelinessPage(Records records, SeenPages pages) implements ComparedPage {
    @Override
    public List<String> expected(At at) {
        var lines = new ArrayList<String>();
        var all = records.year(at).all();
        for (var unit : records.year(at).units()) {
            var owed = all.stream().filter(one -> one.unit.equals(unit)).toList();
            if (unit.requested() && !owed.isEmpty()) {
                lines.add("đề nghị | " + unit.name());
            } else if (!owed.isEmpty()) {
                lines.add(line(at, unit, owed));
                owed.stream().filter(one -> one.isToldAsLate(at.day())).forEach(one -> lines.add(late(one, at.day())));
            }
        }
        return lines;
    }

    private String line(At at, PlainUnit unit, List<Owed> owed) {
        var sum = PlainYear.sum(owed, at.day());
        var groups = new Groups(sum);
        var early = sum.early() > 0 ? " (trước hạn " + sum.early() + ")" : "";
        var carried = sum.carriedOver() > 0 ? " (chuyển năm sau " + sum.carriedOver() + ")" : "";
        var refused = answers(at, unit, "REFUSE");
        return String.join(
                " | ",
                unit.name(),
                String.valueOf(groups.total()),
                sum.onTime() + early,
                String.valueOf(sum.late()),
                String.valueOf(sum.inTime()),
                sum.overdue() + carried,
                groups.ratios(),
                String.valueOf(of(at, unit).stream().filter(Done::isReturn).count()),
                answers(at, unit, "GRANT") + (refused > 0 ? " (không đồng ý " + refused + ")" : ""),
                String.valueOf(sum.excused()),
                String.valueOf(receiverDays(at, unit)));
    }

    private static String late(Owed one, LocalDate today) {
        var cause = one.objective ? " | " + ObjectiveCause.REASON : "";
        return one.unit.name() + " | " + one.what + " | " + one.state(today) + " Hạn " + Dates.show(one.due) + ", "
                + how(one, today) + cause;
    }

    private static String how(Owed one, LocalDate today) {
        if (one.carriedOver) {
            return "chuyển sang năm sau";
        }
        var handedIn = one.handedIn;
        if (handedIn == null) {
            return "chưa nộp, quá hạn " + PlainCalendar.distance(one.due, today) + " ngày làm việc";
        }
        var days = PlainCalendar.distance(one.due, handedIn);
        return "nộp ngày " + Dates.show(handedIn)
                + (handedIn.isAfter(one.due) ? ", quá hạn " + days + " ngày làm việc" : "; trước đó đã có lần quá hạn");
    }

    /** Working days on which something of the unit lay with whoever had to take it. */
    private int receiverDays(At at, PlainUnit unit) {
        return of(at, unit).stream()
                .collect(Collectors.groupingBy(done -> done.task().caseKey()))
                .values()
                .stream()
                .mapToInt(ofCase -> receiverDays(ofCase, at.day()))
                .sum();
    }

    private static int receiverDays(List<Done> ofCase, LocalDate today) {
        var total = 0;
        LocalDate since = null;
        for (var done : ofCase) {
            if ((done.isAt("userTask_signOff") || done.isAt("userTask_approveUnitPlan")) && done.isApproval()) {
                since = done.day();
            } else if (since != null && (done.isAt("userTask_acceptReport") || done.isAt("userTask_checkUnitPlan"))) {
                total += PlainCalendar.distance(since, done.day());
                since = null;
            }
        }
        return since == null ? total : total + PlainCalendar.distance(since, today);
    }

    private long answers(At at, PlainUnit unit, String answer) {
        return of(at, unit).stream()
                .filter(done -> done.isAt("userTask_decideExtension"))
                .filter(done -> answer.equals(done.typed().get("answer")))
                .count();
    }

    /** All that was handed in in the cases of a unit and year, by whomever. */
    private List<Done> of(At at, PlainUnit unit) {
        return records.diary(at, done -> done.task().caseKey().endsWith("-" + at.year() + "." + unit.id()))
                .toList();
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/dung-han" + at.query());
        var lines = new ArrayList<>(SeenPages.rows(page, "[aria-label=Bảng đúng hạn]"));
        page.select("[aria-labelledby=late] li").forEach(item -> lines.add(found(item)));
        askedOn(page).forEach(name -> lines.add("đề nghị | " + name));
        return lines;
    }

    private static List<String> askedOn(Document page) {
        return SeenPages.texts(page, "[aria-labelledby=asked] li");
    }

    private static String found(Element item) {
        var unit = Objects.requireNonNull(Objects.requireNonNull(item.parent()).previousElementSibling())
                .text();
        var cause = item.select(".said").text().replace("Lý do khách quan: ", " | ");
        return unit + " | " + item.child(0).text() + " | " + item.child(1).text() + cause;
    }
}
