package vn.kehoach.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes wrong in the engine, over all localities, in numbers. By SQL: one look instead of six queries. */
@Repository
public class EngineTroubles {
    /** A job may be due for so long before it counts as late: the engine looks for work every few seconds. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String COUNTS = """
            select (select count(*) from act_ru_incident
                     where cause_incident_id_ is null or cause_incident_id_ = id_) as incidents,
                   count(*) filter (where retries_ <= 0) as dead,
                   count(*) filter (where is_waiting and since <= :late) as late,
                   min(since) filter (where is_waiting and since <= :late) as oldest
              from (select retries_, coalesce(duedate_, create_time_) as since,
                           retries_ > 0 and coalesce(suspension_state_, 1) = 1 as is_waiting
                      from act_ru_job) job
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineTroubles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Counts counts() {
        var now = clock.instant();
        return jdbc.sql(COUNTS)
                .param("late", Timestamp.from(now.minus(PATIENCE)))
                .query((row, number) -> counts(row, now))
                .single();
    }

    private static Counts counts(ResultSet row, Instant now) throws SQLException {
        var oldest = row.getTimestamp("oldest");
        return new Counts(
                row.getLong("incidents"),
                row.getLong("dead"),
                row.getLong("late"),
                oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now));
    }

    /**
     * @param incidents open ones, each counted where it arose and not again in the cases around it
     * @param dead jobs that are not tried any more
     * @param late jobs that should have run {@link #PATIENCE} ago
     * @param oldest how long the latest of them is overdue; zero: none
     */
    public record Counts(long incidents, long dead, long late, Duration oldest) {}
}
