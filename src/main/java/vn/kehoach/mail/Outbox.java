package vn.kehoach.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.calendar.WorkingCalendar;

/** How the letters of a locality get on, for whoever runs the server. Numbers only. */
@Repository
public class Outbox {
    /** Letters that go nowhere any more are counted for so long, by when they were made. */
    public static final Duration COUNTED = Duration.ofDays(1);

    // Two statements in one, so that each reads its own index and not the letters of five years.
    private static final String COUNTS = """
            select state, count(*) as letters, min(made_at) as oldest
              from letter
             where locality_id = :locality and state in ('WAITING', 'SENDING')
             group by state
            union all
            select state, count(*), null
              from letter
             where locality_id = :locality and made_at > :since and state not in ('WAITING', 'SENDING')
             group by state
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Outbox(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In the scope of this locality. */
    public Contents of(String locality) {
        var now = OffsetDateTime.now(clock);
        var counts = jdbc.sql(COUNTS)
                .param("locality", locality)
                .param("since", now.minus(COUNTED))
                .query(Outbox::count)
                .list();
        var letters = new EnumMap<LetterState, Long>(LetterState.class);
        counts.forEach(count -> letters.put(count.state(), count.letters()));
        var oldest = counts.stream()
                .flatMap(count -> Stream.ofNullable(count.oldest()))
                .min(OffsetDateTime::compareTo);
        return new Contents(
                letters,
                oldest.map(made -> Duration.between(made, now)).orElse(Duration.ZERO),
                oldest.map(made -> overdue(locality, made)).orElse(Duration.ZERO));
    }

    // Nights and days off are no delay: they count from this morning.
    private Duration overdue(String locality, OffsetDateTime oldest) {
        var now = LocalDateTime.now(clock);
        if (!SendingHours.isOpen(calendar.of(locality), now)) {
            return Duration.ZERO;
        }
        var opened = now.toLocalDate().atTime(SendingHours.FROM);
        var made = oldest.atZoneSameInstant(clock.getZone()).toLocalDateTime();
        return Duration.between(made.isAfter(opened) ? made : opened, now);
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(
                LetterState.valueOf(row.getString("state")),
                row.getLong("letters"),
                row.getObject("oldest", OffsetDateTime.class));
    }

    private record Count(
            LetterState state, long letters, @Nullable OffsetDateTime oldest) {}

    /**
     * @param letters those on their way, and of the last day those that are not; a state without letters is not named
     * @param oldest since when the oldest letter is on its way; zero: none is
     * @param overdue the part of it that lies in today's hours of sending; zero outside them
     */
    public record Contents(Map<LetterState, Long> letters, Duration oldest, Duration overdue) {}
}
