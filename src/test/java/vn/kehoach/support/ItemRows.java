package vn.kehoach.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties and reports of one locality and year, put into the tables as the product leaves them. */
public final class ItemRows {
    private final JdbcClient jdbc;
    private final String locality;
    private final int year;

    public ItemRows(JdbcClient jdbc, String locality, int year) {
        this.jdbc = jdbc;
        this.locality = locality;
        this.year = year;
    }

    public String unit(String name) {
        return locality + "." + name;
    }

    public String round() {
        return "BC-" + year + "." + locality;
    }

    /** Its plan has this year too, so that pages offer it. */
    public void plan() {
        jdbc.sql("insert into plan (locality_id, id, period_start, period_end) values (?, 'KH-mau-' || ?, ?, ?)")
                .params(locality, year, year, year)
                .update();
    }

    public void year(String unit) {
        jdbc.sql("insert into unit_year (locality_id, unit_id, year, plan_id, version, status)"
                        + " values (?, ?, ?, 'KH-' || ? || '-2026-2030', 1, 'PLANNED') on conflict do nothing")
                .params(locality, unit(unit), year, locality)
                .update();
    }

    /** @param doneOn null: open */
    public void duty(String unit, String id, LocalDate due, @Nullable LocalDate doneOn, boolean late) {
        year(unit);
        jdbc.sql("insert into duty_assignment (locality_id, unit_id, year, duty_id, text, role, status, position, due,"
                        + " done_on, late) values (?, ?, ?, ?, 'Nhiệm vụ (mẫu)', 'DO', ?, 1, ?, cast(? as date), ?)")
                .params(Arrays.asList(
                        locality, unit(unit), year, id, doneOn == null ? "OPEN" : "DONE", due, doneOn, late))
                .update();
    }

    public void carryOver(String unit, String id) {
        jdbc.sql("update duty_assignment set status = 'CARRIED_OVER', reason = 'Thiếu kinh phí (mẫu)', late = true"
                        + " where locality_id = ? and unit_id = ? and year = ? and duty_id = ?")
                .params(locality, unit(unit), year, id)
                .update();
    }

    public void openRound(LocalDate due) {
        jdbc.sql(
                        "insert into reporting_round (locality_id, id, plan_id, version, kind, year, data_from, data_to, due,"
                                + " status, opened_at) values (?, ?, 'KH-' || ? || '-2026-2030', 1, 'ANNUAL', ?, ?, ?, ?, 'OPEN', now())")
                .params(locality, round(), locality, year, due.minusMonths(12), due.minusDays(2), due)
                .update();
    }

    public void report(
            String unit, String status, LocalDate due, @Nullable LocalDate signed, @Nullable LocalDate accepted) {
        jdbc.sql("insert into unit_report (locality_id, round_id, unit_id, status, due, attempt, first_submitted_on,"
                        + " signed_on, accepted_on, late, requested)"
                        + " values (?, ?, ?, ?, ?, 1, cast(? as date), cast(? as date), cast(? as date), ?,"
                        + " (select binding = 'REQUESTED' from unit where locality_id = ? and id = ?))")
                .params(Arrays.asList(
                        locality,
                        round(),
                        unit(unit),
                        status,
                        due,
                        signed,
                        signed,
                        accepted,
                        signed != null && signed.isAfter(due),
                        locality,
                        unit(unit)))
                .update();
    }

    public void remove() {
        for (var table : List.of("objective_cause", "duty_assignment", "unit_year")) {
            jdbc.sql("delete from " + table + " where locality_id = ? and year = ?")
                    .params(locality, year)
                    .update();
        }
        jdbc.sql("delete from plan where locality_id = ? and id = 'KH-mau-' || ?")
                .params(locality, year)
                .update();
        jdbc.sql("delete from unit_report where locality_id = ? and round_id = ?")
                .params(locality, round())
                .update();
        jdbc.sql("delete from reporting_round where locality_id = ? and id = ?")
                .params(locality, round())
                .update();
    }
}
