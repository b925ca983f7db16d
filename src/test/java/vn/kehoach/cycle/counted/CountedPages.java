package vn.kehoach.cycle.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.Done;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.SeenPages;

/**
 * Reads every page of supervisors again and again while the years go by, and works out each figure on it by itself: from
 * what people handed in, what waits, and what stands in the case files.
 */
public final class CountedPages {
    private static final int DAYS_BETWEEN = 50;

    /** What has to have been on some page, so that none is right by being empty. */
    private static final List<String> WANTED = List.of(
            "(trước hạn ",
            "(chuyển năm sau ",
            "(không đồng ý 1)",
            ObjectiveCause.REASON,
            "; trước đó đã có lần quá hạn",
            "chưa nộp, quá hạn ",
            "chuyển sang năm sau",
            "Bị trả lại, đang sửa",
            "Chờ tiếp nhận",
            "Sắp đến hạn",
            " Báo hoàn thành ngày ",
            " | 1 | 40 | 1",
            "Đã có thông tin",
            "Chờ kiểm tra, duyệt ",
            "Chưa có người nhận ",
            "Bị trả lại ",
            "Quá hạn: ",
            "Có kết quả và minh chứng | 1 | ",
            "Chưa có minh chứng | ",
            " đề nghị: ",
            "Tạm tính, ",
            "Theo báo cáo đã ban hành, ",
            "Báo cáo tổng kết năm 2030 ",
            "Đánh giá | Viết báo cáo | ");

    private final Records records;
    private final List<String> localities;
    private final DutyLinks links;
    private final ObjectiveCause cause;
    private final Map<String, ComparedPage> compared = new LinkedHashMap<>();
    /** The first of each page. */
    private final Map<String, String> differences = new TreeMap<>();

    private final Set<String> said = new TreeSet<>();
    private LocalDate last = LocalDate.MIN;

    /** @param diary all that was handed in; grows */
    public CountedPages(int port, JdbcClient jdbc, List<Done> diary, String... localities) {
        var pages = new SeenPages(port);
        var steps = new StepNames();
        this.records = new Records(jdbc, diary);
        this.localities = List.of(localities);
        this.links = new DutyLinks(pages);
        this.cause = new ObjectiveCause(pages);
        compared.put("toàn cảnh", new DashboardPage(records, pages));
        compared.put("nhiệm vụ từng đơn vị", new MatrixPage(records, pages));
        compared.put("một đơn vị", new UnitPage(records, pages));
        compared.put("đúng hạn", new TimelinessPage(records, pages));
        compared.put("việc tồn đọng", new StandstillPage(records, pages));
        compared.put("chỉ tiêu", new TargetsPage(records, pages));
        compared.put("mục tiêu và nội dung", new CoveragePage(records, pages, links));
        compared.put("một nội dung", new ClausePage(records, pages, links));
        compared.put("trả lại và thời gian", new HandlingPage(records, pages, steps));
        compared.put("sơ đồ", new ProcessViews(records, pages, steps));
        compared.put("thành phố", new CityPage(records, pages));
    }

    /** At each stop of the clock. */
    public void look() {
        links.act();
        cause.act();
        var today = EngineTime.now().toLocalDate();
        if (today.isAfter(last) && (reportsCome(today) || today.isAfter(last.plusDays(DAYS_BETWEEN)))) {
            last = today;
            var year = today.getMonth() == Month.JANUARY ? today.getYear() - 1 : today.getYear();
            localities.forEach(locality -> compare(new At(locality, year, today)));
        }
    }

    /** Every other one of the days on which much happens: reports are signed, sent back, late and taken. */
    private static boolean reportsCome(LocalDate day) {
        var ofMonth = day.getDayOfMonth();
        return day.getMonth() == Month.DECEMBER && ofMonth >= 15 && ofMonth <= 23 && ofMonth % 2 == 1;
    }

    private void compare(At at) {
        records.forget();
        compared.forEach((name, page) -> {
            var expected = new ArrayList<>(page.expected(at));
            var found = new ArrayList<>(page.found(at));
            said.addAll(expected);
            for (var line : List.copyOf(expected)) {
                if (found.remove(line)) {
                    expected.remove(line);
                }
            }
            if (!expected.isEmpty() || !found.isEmpty()) {
                differences.putIfAbsent(
                        name,
                        at + " must say\n  " + String.join("\n  ", expected) + "\nand says\n  "
                                + String.join("\n  ", found));
            }
        });
    }

    /** Every year once more from its end, and nothing was ever different. */
    public void sayWhatCountsBesides() {
        var today = EngineTime.now().toLocalDate();
        for (var year = 2026; year <= 2030; year++) {
            for (var locality : localities) {
                compare(new At(locality, year, today));
            }
        }
        assertThat(differences).isEmpty();
        var everything = String.join("\n", said);
        assertThat(WANTED.stream().filter(text -> !everything.contains(text))).isEmpty();
    }
}
