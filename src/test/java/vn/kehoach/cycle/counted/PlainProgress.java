package vn.kehoach.cycle.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.OpenTask;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.TrackedItems;
import vn.kehoach.support.EngineTime;

/**
 * Works out the four groups of a year once more and slowly: which duties and reports there are from the plan and the
 * engine, until when from the tasks that people had, and what became of them by reading the case files line by line.
 * Compared every few days with what the pages of supervisors count.
 */
public final class PlainProgress {
    private static final int DAYS_BETWEEN = 9;
    private static final Set<Month> REPORTS_COME = EnumSet.of(Month.DECEMBER, Month.JANUARY);

    private final JdbcClient jdbc;
    private final TrackedItems product;
    private final List<String> localities;
    private final Map<String, String> differences = new TreeMap<>();
    private final List<Progress> seen = new ArrayList<>();
    private LocalDate last = LocalDate.MIN;

    public PlainProgress(JdbcClient jdbc, TrackedItems product, String... localities) {
        this.jdbc = jdbc;
        this.product = product;
        this.localities = List.of(localities);
    }

    /** A receiver leaves a report lying until its last day is over: the unit handed it in and is not late. */
    public static boolean lies(OpenTask task, LocalDate day) {
        return task.key().equals("userTask_acceptReport")
                && task.caseKey().equals("BC-2027.hai-duong.kinh-te-ha-tang-do-thi")
                && day.isBefore(LocalDate.of(2027, 12, 20));
    }

    public void look() {
        var today = EngineTime.now().toLocalDate();
        var days = REPORTS_COME.contains(today.getMonth()) ? 0 : DAYS_BETWEEN;
        if (today.isAfter(last.plusDays(days))) {
            last = today;
            localities.forEach(locality -> {
                for (var year = Math.max(2026, today.getYear() - 1); year <= Math.min(2030, today.getYear()); year++) {
                    compare(locality, year, today);
                }
            });
        }
    }

    public void isWhatThePagesCount() {
        localities.forEach(locality -> {
            for (var year = 2026; year <= 2030; year++) {
                compare(locality, year, LocalDate.of(2031, 12, 31));
            }
        });
        assertThat(differences).isEmpty();
        // Each group has been there, so that none is right by being empty.
        assertThat(seen).hasSizeGreaterThan(200);
        var all = seen.stream().reduce(Progress.NONE, Progress::plus);
        assertThat(List.of(all.onTime(), all.early(), all.late(), all.inTime(), all.overdue(), all.carriedOver()))
                .allMatch(count -> count > 0);
    }

    private void compare(String locality, int year, LocalDate day) {
        var counted = product.byKind(locality, year, day);
        var plain = new PlainYear(jdbc, locality, year);
        for (var kind : ItemKind.values()) {
            var expected = PlainYear.sum(kind == ItemKind.DUTY ? plain.duties().values() : plain.reports(), day);
            var found = counted.getOrDefault(kind, Progress.NONE);
            seen.add(expected);
            if (!expected.equals(found)) {
                differences.put(locality + " " + year + " " + day + " " + kind, expected + " but " + found);
            }
        }
    }
}
