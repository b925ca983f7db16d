package vn.kehoach.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.calendar.WorkingDays;

/** The duties and reports of a locality's year, one by one. */
@Repository
public class ItemList {
    private static final String OF_YEAR = """
            select i.kind, i.unit_id, i.year, i.subject, i.requested, i.due, i.handed_in_on, i.completed_on, i.late,
                   i.carried_over, i.objective, i.returned, bucket_of(i, cast(:day as date)) as bucket
              from tracked_item i
             where i.locality_id = :locality and i.year = :year
            """;

    private static final String OF_UNIT = OF_YEAR + " and i.unit_id = :unit";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    ItemList(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public List<TrackedItem> of(String locality, int year, LocalDate today) {
        var days = calendar.of(locality);
        return jdbc.sql(OF_YEAR)
                .param("locality", locality)
                .param("year", year)
                .param("day", today)
                .query((row, number) -> item(row, today, days))
                .list();
    }

    public List<TrackedItem> of(String locality, String unit, int year, LocalDate today) {
        var days = calendar.of(locality);
        return jdbc.sql(OF_UNIT)
                .param("locality", locality)
                .param("unit", unit)
                .param("year", year)
                .param("day", today)
                .query((row, number) -> item(row, today, days))
                .list();
    }

    private static TrackedItem item(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var handedIn = row.getObject("handed_in_on", LocalDate.class);
        var completed = row.getObject("completed_on", LocalDate.class);
        var requested = row.getBoolean("requested");
        var carriedOver = row.getBoolean("carried_over");
        var state = ItemState.of(requested, carriedOver, handedIn != null, completed != null, row.getString("bucket"))
                .near(due, today, days);
        return new TrackedItem(
                ItemKind.valueOf(row.getString("kind")),
                row.getString("unit_id"),
                row.getInt("year"),
                row.getString("subject"),
                requested,
                due,
                handedIn,
                completed,
                row.getBoolean("late"),
                carriedOver,
                row.getBoolean("objective"),
                row.getBoolean("returned") ? state.sentBack() : state);
    }
}
