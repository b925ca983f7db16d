package vn.kehoach.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.BriefReading;
import vn.kehoach.platform.MachineClock;

/** Size and clock of the database. */
@Component
class DatabaseFigures implements FigureSource {
    private static final String SIZE = "select pg_database_size(current_database())";
    private static final String ITS_TIME = "select clock_timestamp()";
    private static final int QUESTIONS = 3;
    private static final double MILLIS = 1000;

    private final JdbcClient jdbc;
    private final MachineClock clock;
    private final BriefReading reading;

    DatabaseFigures(JdbcClient jdbc, MachineClock clock, BriefReading reading) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reading = reading;
    }

    @Override
    public void read(Figures into) {
        into.put(
                Measure.DATABASE_SIZE,
                reading.outside(() -> jdbc.sql(SIZE).query(Long.class).single()));
        into.put(Measure.CLOCK_SKEW, reading.outside(this::skew));
    }

    // The quickest answer says most about the moment it was given in.
    private double skew() {
        return IntStream.range(0, QUESTIONS)
                        .mapToObj(number -> ask())
                        .min(Comparator.comparing(Answer::took))
                        .orElseThrow()
                        .skew()
                        .toMillis()
                / MILLIS;
    }

    private Answer ask() {
        var asked = clock.now();
        var there = jdbc.sql(ITS_TIME).query(OffsetDateTime.class).single().toInstant();
        return new Answer(asked, there, clock.now());
    }

    private record Answer(Instant asked, Instant there, Instant answered) {
        Duration took() {
            return Duration.between(asked, answered);
        }

        Duration skew() {
            return Duration.between(there, asked.plus(took().dividedBy(2)));
        }
    }
}
