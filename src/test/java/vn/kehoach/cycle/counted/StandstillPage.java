package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.kehoach.cycle.PlainCalendar;
import vn.kehoach.cycle.SeenTask;
import vn.kehoach.cycle.SeenTasks;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.SeenPages;

/** What stands, by the words of the documentation, task by task. Nobody is away without a substitute in these years. */
record StandstillPage(Records records, SeenPages pages) implements ComparedPage {
    private static final int MATTERS_FROM = 20;

    @Override
    public List<String> expected(At at) {
        var lines = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        for (var task : SeenTasks.waiting(records.jdbc())) {
            var whys = task.locality().equals(at.locality()) ? whys(task, at) : List.<String>of();
            if (whys.isEmpty()) {
                continue;
            }
            var since = "Từ " + Dates.show(task.given()) + ", " + since(task, at) + " ngày làm việc";
            if (task.isAsked()) {
                lines.add("đề nghị | " + since);
            } else {
                lines.add(task.id() + " | " + String.join(", ", whys) + " | " + since);
                whys.forEach(why -> counts.merge(why.replaceAll(" \\d.*", ""), 1, Integer::sum));
            }
        }
        counts.forEach((why, count) -> lines.add(why + ": " + count));
        return lines;
    }

    private static List<String> whys(SeenTask task, At at) {
        var whys = new ArrayList<String>();
        var waited = since(task, at);
        if (task.isReview() && waited > 2) {
            whys.add("Chờ kiểm tra, duyệt " + waited + " ngày làm việc");
        }
        if (task.returned() && waited > 1) {
            whys.add("Bị trả lại " + waited + " ngày làm việc, chưa làm lại");
        }
        var last = PlainCalendar.firstFrom(task.due());
        var open = Math.min(waited, MATTERS_FROM + PlainCalendar.distance(last, at.day()));
        if (task.holder() == null && open > 2) {
            whys.add("Chưa có người nhận " + open + " ngày làm việc");
        }
        if (task.due().isBefore(at.day())) {
            whys.add("Quá hạn");
        }
        return whys;
    }

    private static int since(SeenTask task, At at) {
        return PlainCalendar.distance(task.given(), at.day());
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/ton-dong" + at.query());
        var lines = new ArrayList<String>();
        for (var line : page.select("form .standing > li")) {
            lines.add(line.select("input").val() + " | "
                    + line.select(".stands").eachText().stream().collect(Collectors.joining(", ")) + " | "
                    + since(line));
        }
        page.select("[aria-labelledby=asked] .standing > li").forEach(line -> lines.add("đề nghị | " + since(line)));
        for (var count : page.select(".tally li")) {
            var number = count.select("strong").text();
            if (!number.equals("0")) {
                lines.add(named(count.select("a").text()) + ": " + number);
            }
        }
        return lines;
    }

    private static String since(Element line) {
        return line.select(".hint > span:first-child").text();
    }

    private static String named(String reason) {
        return switch (reason) {
            case "Chờ kiểm tra, duyệt lâu" -> "Chờ kiểm tra, duyệt";
            case "Trả lại, chưa làm lại" -> "Bị trả lại";
            default -> reason;
        };
    }
}
