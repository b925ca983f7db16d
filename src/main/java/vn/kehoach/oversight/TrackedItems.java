package vn.kehoach.oversight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the duties and reports of a locality's year as of a day. */
@Repository
public class TrackedItems {
    private static final String COUNTS = """
                   count(*) filter (where bucket = 'DONE_ON_TIME') as on_time,
                   count(*) filter (where bucket = 'DONE_ON_TIME' and handed_in_on < due) as early,
                   count(*) filter (where bucket = 'DONE_LATE') as late,
                   count(*) filter (where bucket = 'OPEN_IN_TIME') as in_time,
                   count(*) filter (where bucket = 'OPEN_OVERDUE') as overdue,
                   count(*) filter (where bucket = 'OPEN_OVERDUE' and carried_over) as carried_over,
                   count(*) filter (where late and objective) as excused,
                   count(*) filter (where due <= :day) as fallen_due,
                   count(*) filter (where due <= :day and bucket in ('DONE_ON_TIME', 'DONE_LATE')) as done_of_due
              from (select i.*, bucket_of(i, cast(:day as date)) as bucket
                      from tracked_item i
                     where i.locality_id = :locality and i.year = :year and not i.requested) item
            """;

    private static final String BY_KIND = "select kind," + COUNTS + " group by kind";

    private static final String BY_UNIT = "select unit_id," + COUNTS + " group by unit_id";

    private static final String ASKED = """
            select kind, count(*) as asked, count(*) filter (where completed_on <= :day) as answered
              from tracked_item
             where locality_id = :locality and year = :year and requested
             group by kind
             order by kind
            """;

    private final JdbcClient jdbc;

    TrackedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of kinds of which there is something. */
    public Map<ItemKind, Progress> byKind(String locality, int year, LocalDate day) {
        var counted = new EnumMap<ItemKind, Progress>(ItemKind.class);
        of(BY_KIND, locality, year, day)
                .query((row, number) -> counted.put(ItemKind.valueOf(row.getString("kind")), ProgressRow.of(row)))
                .list();
        return counted;
    }

    /** By unit; of units that owe something. */
    public Map<String, Progress> byUnit(String locality, int year, LocalDate day) {
        return of(BY_UNIT, locality, year, day)
                .query((row, number) -> Map.entry(row.getString("unit_id"), ProgressRow.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was asked of those who are asked and not ordered. */
    public List<Asked> asked(String locality, int year, LocalDate day) {
        return of(ASKED, locality, year, day).query(Asked.class).list();
    }

    private JdbcClient.StatementSpec of(String sql, String locality, int year, LocalDate day) {
        return jdbc.sql(sql).param("locality", locality).param("year", year).param("day", day);
    }

    /** @param answered of those asked for, what came */
    public record Asked(ItemKind kind, long asked, long answered) {}
}
