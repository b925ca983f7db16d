package vn.kehoach.cycle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

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
}
