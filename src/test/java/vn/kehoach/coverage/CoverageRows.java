package vn.kehoach.coverage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.evidence.FileRows;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.support.ItemRows;

/** Duties of the real plan of a locality in a year, what was reported of them, and what they serve. */
public final class CoverageRows {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);

    private final JdbcClient jdbc;
    private final String locality;
    private final int year;
    private final ItemRows items;

    public CoverageRows(JdbcClient jdbc, String locality, int year) {
        this.jdbc = jdbc;
        this.locality = locality;
        this.year = year;
        items = new ItemRows(jdbc, locality, year);
    }

    public void plan() {
        items.plan();
    }

    public void open(String unit, String duty) {
        items.duty(unit, duty, DUE, null, false);
    }

    public void reported(String unit, String duty) {
        open(unit, duty);
        result(unit, duty, "IN_PROGRESS");
    }

    /** Reported twice: only the last time as done. */
    public void done(String unit, String duty) {
        items.duty(unit, duty, DUE, DUE, false);
        result(unit, duty, "IN_PROGRESS");
        result(unit, duty, "DONE");
    }

    private void result(String unit, String duty, String outcome) {
        jdbc.sql("insert into duty_result (locality_id, unit_id, year, duty_id, outcome, progress, product, evidence,"
                        + " reported_by, reported_at) values (?, ?, ?, ?, ?, 'x', 'x', 'x', 'x', now())")
                .params(locality, items.unit(unit), year, duty, outcome)
                .update();
    }

    public void file(String unit, String duty, int ofYear) {
        FileRows.add(jdbc, new UnitYear(locality, items.unit(unit), ofYear), duty, "anh.png");
    }

    public void link(String duty, String clause) {
        link(duty, clause, "Người gắn (mẫu)");
    }

    public void link(String duty, String clause, String name) {
        jdbc.sql(
                        "insert into duty_clause (locality_id, plan_id, duty_id, clause_id, linked_by, linked_name, linked_post,"
                                + " linked_at) values (?, 'KH-' || ? || '-2026-2030', ?, ?, 'x', ?, 'Thủ trưởng (mẫu)',"
                                + " timestamptz '2026-05-20 09:00+07')")
                .params(locality, locality, duty, clause, name)
                .update();
    }

    /** In the order of their ids: {@code so01-g1 tram-y-te.truyen-thong-y-te}. */
    public List<String> links() {
        return jdbc.sql("select clause_id || ' ' || duty_id from duty_clause where locality_id = ? order by 1")
                .param(locality)
                .query(String.class)
                .list();
    }

    public void remove() {
        jdbc.sql("delete from duty_clause where locality_id = ?")
                .param(locality)
                .update();
        jdbc.sql("delete from duty_result where locality_id = ? and year = ?")
                .params(locality, year)
                .update();
        jdbc.sql("delete from evidence_file where locality_id = ? and case_key ~ ?")
                .params(locality, "^TH-(" + year + "|" + (year + 1) + ")\\.")
                .update();
        items.remove();
    }
}
