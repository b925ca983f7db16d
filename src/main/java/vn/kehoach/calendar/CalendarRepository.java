package vn.kehoach.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What localities have changed of the shipped days. */
@Repository
class CalendarRepository {
    private static final String DAYS = """
            select day, kind, name, source from calendar_day where locality_id = :locality order by day
            """;

    private static final String PUT = """
            insert into calendar_day (locality_id, day, kind, name, source, changed_by, changed_at)
            values (:locality, :day, :kind, :name, :source, :by, :at)
            on conflict (locality_id, day) do update
               set kind = excluded.kind, name = excluded.name, source = excluded.source,
                   changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private static final String REMOVE = "delete from calendar_day where locality_id = :locality and day = :day";

    private static final String NOTICES = "select year, source from calendar_notice where locality_id = :locality";

    private static final String ANNOUNCE = """
            insert into calendar_notice (locality_id, year, source, added_by, added_at)
            values (:locality, :year, :source, :by, :at)
            on conflict (locality_id, year) do update
               set source = excluded.source, added_by = excluded.added_by, added_at = excluded.added_at
            """;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('calendar ' || :locality))";

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CalendarDay> days(String locality) {
        return jdbc.sql(DAYS)
                .param("locality", locality)
                .query((row, number) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        DayStatus.OFFICIAL,
                        row.getString("name"),
                        row.getString("source")))
                .list();
    }

    /** Until the end of the transaction nobody else changes this calendar. */
    void lock(String locality) {
        jdbc.sql(LOCK).param("locality", locality).query().singleRow();
    }

    void put(String locality, CalendarDay day, String by) {
        jdbc.sql(PUT)
                .param("locality", locality)
                .param("day", day.date())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("source", day.source())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void remove(String locality, LocalDate day) {
        jdbc.sql(REMOVE).param("locality", locality).param("day", day).update();
    }

    /** The notice of each year that the locality was told of. */
    Map<Integer, String> notices(String locality) {
        return jdbc
                .sql(NOTICES)
                .param("locality", locality)
                .query((row, number) -> Map.entry(row.getInt("year"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void announce(String locality, int year, String source, String by) {
        jdbc.sql(ANNOUNCE)
                .param("locality", locality)
                .param("year", year)
                .param("source", source)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
