package vn.kehoach.planfile;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that an import fills, in the order in which it does. */
final class PlanTables {
    private static final List<String> NAMES = List.of(
            "locality",
            "unit",
            "locality_setting",
            "plan",
            "plan_version",
            "plan_clause",
            "plan_legal_basis",
            "plan_indicator",
            "plan_milestone",
            "plan_heading",
            "plan_duty",
            "plan_duty_role",
            "plan_recipient",
            "plan_recipient_unit");

    private final JdbcClient jdbc;

    PlanTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of each table, “all: Hải Dương + Yết Kiêu”. */
    List<String> rows() {
        return NAMES.stream().map(this::rowsOf).toList();
    }

    void empty() {
        // Not by truncate: it would reach the case file, which refuses it even when empty.
        for (var i = NAMES.size() - 1; i >= 0; i--) {
            jdbc.sql("delete from " + NAMES.get(i)).update();
        }
    }

    private String rowsOf(String table) {
        var locality = table.equals("locality") ? "id" : "locality_id";
        return jdbc.sql("select count(*) || ': ' || count(*) filter (where %1$s = 'hai-duong') || ' + '"
                                .formatted(locality)
                        + " || count(*) filter (where %1$s = 'yet-kieu') from %2$s".formatted(locality, table))
                .query(String.class)
                .single();
    }
}
