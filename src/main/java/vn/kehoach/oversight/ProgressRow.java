package vn.kehoach.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of counts. */
final class ProgressRow {
    private ProgressRow() {}

    static Progress of(ResultSet row) throws SQLException {
        return new Progress(
                row.getLong("on_time"),
                row.getLong("early"),
                row.getLong("late"),
                row.getLong("in_time"),
                row.getLong("overdue"),
                row.getLong("carried_over"),
                row.getLong("excused"),
                row.getLong("fallen_due"),
                row.getLong("done_of_due"));
    }
}
