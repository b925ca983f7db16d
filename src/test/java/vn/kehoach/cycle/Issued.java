package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was issued in five years, and the figures in it. */
record Issued(JdbcClient jdbc, String locality) {
    void numbersRunWithoutGaps() {
        assertThat(jdbc.sql("""
                        select case_key || ' ' || symbol || ' ' || extract(year from issued_on)
                          from document where locality_id = :locality order by issued_on, case_key
                        """).param("locality", locality).query(String.class).list())
                .containsExactly(
                        "KH-" + locality + "-2026-2030/v1 01/KH-UBND 2026",
                        "BC-2026." + locality + " 01/BC-UBND 2026",
                        "BC-2027." + locality + " 01/BC-UBND 2027",
                        "BC-2028." + locality + " 01/BC-UBND 2028",
                        "SK-2028." + locality + " 01/BC-UBND 2029",
                        "BC-2029." + locality + " 02/BC-UBND 2029",
                        "BC-2030." + locality + " 01/BC-UBND 2030",
                        "TK-2030." + locality + " 01/BC-UBND 2031");
    }

    // Asked for in 2030; signed before the last year would be closed at the latest.
    void lastYearIsSummedUpBesideItsWork() {
        assertThat(day("select opened_at::date from reporting_round where locality_id = ? and id = ?"))
                .isBetween(LocalDate.of(2030, 12, 16), LocalDate.of(2030, 12, 31));
        assertThat(day("select issued_on from document where locality_id = ? and case_key = ?"))
                .isBefore(LocalDate.of(2031, 2, 1));
    }

    // 38 of 40 is more than 90 percent (Hải Dương) and not all (Yết Kiêu).
    void figuresAreFrozenAsTheSumOfTwoOffices() {
        var isMet = locality.equals("hai-duong");
        assertThat(jdbc.sql("""
                        select round_id || ': ' || reached || '/' || total || ' ' || is_met || ' ' || units
                          from frozen_figure where locality_id = ? and round_id like 'BC-%' order by round_id
                        """).param(locality).query(String.class).list())
                .containsExactlyElementsOf(List.of(2026, 2027, 2028, 2029, 2030).stream()
                        .map(year -> "BC-" + year + "." + locality + ": 38/40 " + isMet + " 2")
                        .toList());
    }

    private LocalDate day(String sql) {
        return jdbc.sql(sql)
                .params(locality, "TK-2030." + locality)
                .query(LocalDate.class)
                .single();
    }
}
