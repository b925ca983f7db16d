package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;

/** What is stored of reports and duties of a year. */
record YearRows(JdbcClient jdbc) {
    /** Units whose yearly report is such, without their locality. */
    List<String> reports(String locality, int year, String which) {
        return jdbc.sql("select substr(unit_id, length(locality_id) + 2) from unit_report"
                        + " where locality_id = ? and round_id = ? and " + which)
                .params(locality, "BC-" + year + "." + locality)
                .query(String.class)
                .list();
    }

    long duties(String which, String unit, int year) {
        return jdbc.sql("select count(*) from duty_assignment where unit_id = ? and year = ? and " + which)
                .params(unit, year)
                .query(Long.class)
                .single();
    }

    void missingUnitIsNamedWithReason(String locality) {
        assertThat(reports(locality, Office.CLOSED_YEAR, "status = 'MISSING'"))
                .containsExactly(Office.cast(locality).silent());
        assertThat(jdbc.sql("select late_reason from reporting_round where locality_id = ? and late_reason is not null")
                        .param(locality)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "Đã đôn đốc hai lần, đơn vị không gửi (mẫu)", "Để gửi báo cáo đúng thời hạn (mẫu)");
    }

    /** What was not done in the first year is there again, with its reason, and done in the second. */
    void unfinishedDutiesAreInBothYears(UnitYears years, String unit) {
        assertThat(duties("status = 'CARRIED_OVER' and reason is not null", unit, 2026))
                .isPositive();
        assertThat(years.assignments(new UnitYear(unit.substring(0, unit.indexOf('.')), unit, 2027)).stream()
                        .filter(Assignment::carriedIn)
                        .count())
                .isEqualTo(duties("status = 'CARRIED_OVER'", unit, 2026));
        assertThat(duties("status <> 'DONE'", unit, 2027)).isZero();
    }
}
