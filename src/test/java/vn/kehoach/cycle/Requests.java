package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.FormWords;

/** What five years left behind of the units that are asked and not ordered. */
final class Requests {
    private static final List<Integer> YEARS = List.of(2026, 2027, 2028, 2029, 2030);

    private final JdbcClient jdbc;
    private final String locality;

    Requests(JdbcClient jdbc, String locality) {
        this.jdbc = jdbc;
        this.locality = locality;
    }

    /** No word of a task, a form or a notice that they were shown may order. */
    void areRead(Set<String> texts) {
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts.stream()
                        .map(text -> text.substring(0, text.indexOf(':')))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
        assertThat(notices())
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty())
                .allMatch(text -> text.matches("(REMINDER|RETURNED|EXTENSION|EXPLANATION) Trân trọng .*"))
                .anyMatch(text -> text.startsWith("EXPLANATION Trân trọng đề nghị cung cấp thêm thông tin: "))
                .anyMatch(text -> text.startsWith("EXTENSION Trân trọng thông tin: thời gian của “"));
    }

    /** The Mặt trận informs late each year, and in one not at all: neither is held against it. */
    void areNeverLateOrMissing() {
        assertThat(statuses("(late or status = 'MISSING') and requested")).isEmpty();
        assertThat(statuses("status = 'NOT_INFORMED'"))
                .containsExactly("BC-" + Office.cast(locality).frontSilentYear() + "." + locality + " mat-tran");
        assertThat(jdbc.sql("select unit_id from unit_report where locality_id = ? and round_id like 'BC-%'"
                                + " and unit_id like '%mat-tran' and first_submitted_on > due")
                        .param(locality)
                        .query(String.class)
                        .list())
                .hasSize(YEARS.size() - 1);
    }

    /** Owed = accepted + missing; those asked are counted beside them. */
    void areCountedApart() {
        for (var year : YEARS) {
            var missing = year == Office.CLOSED_YEAR ? 1 : 0;
            var silent = year == Office.cast(locality).frontSilentYear() ? 1 : 0;
            assertThat(count(year, "missing")).isEqualTo(missing);
            assertThat(count(year, "late")).isEqualTo(1);
            assertThat(count(year, "expected")).isEqualTo(owed()).isEqualTo(count(year, "accepted") + missing);
            assertThat(count(year, "requested")).isPositive().isEqualTo(count(year, "informed") + silent);
            assertThat(count(year, "requested") + count(year, "expected")).isEqualTo(members());
        }
    }

    private List<String> notices() {
        return jdbc.sql("select kind || ' ' || text from notice where locality_id = ?"
                        + " and (recipient like '%mat-tran%' or recipient like '%doan-the%')")
                .param(locality)
                .query(String.class)
                .list();
    }

    private List<String> statuses(String which) {
        return jdbc.sql("select round_id || ' ' || substr(unit_id, length(locality_id) + 2) from unit_report"
                        + " where locality_id = ? and " + which)
                .param(locality)
                .query(String.class)
                .list();
    }

    private long count(int year, String name) {
        return jdbc.sql("select value from frozen_count where locality_id = ? and round_id = ? and name = ?")
                .params(locality, "BC-" + year + "." + locality, "reports." + name)
                .query(Long.class)
                .single();
    }

    private long owed() {
        return units(" and binding = 'ASSIGNED'");
    }

    private long members() {
        return units("");
    }

    private long units(String which) {
        return jdbc.sql("select count(*) from unit where locality_id = ? and not is_class" + which)
                .param(locality)
                .query(Long.class)
                .single();
    }
}
