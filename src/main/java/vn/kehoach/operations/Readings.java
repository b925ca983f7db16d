package vn.kehoach.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.MachineClock;

/**
 * The figures as they were last read. Reading them is the work of a thread in the background; whoever asks gets what is
 * there and never waits for the database.
 */
@Component
class Readings {
    /** Older figures say nothing any more. */
    static final Duration WORTH = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final List<FigureSource> sources;
    private final MachineClock clock;
    private final AtomicReference<@Nullable Taken> last = new AtomicReference<>();

    Readings(List<FigureSource> sources, MachineClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    void take() {
        var figures = new Figures();
        var failed = 0;
        for (var source : sources) {
            var group = new Figures();
            try {
                source.read(group);
                figures.add(group);
            } catch (RuntimeException e) {
                failed++;
                LOG.warn("{} cannot be read: {}", source.getClass().getSimpleName(), e.toString());
            }
        }
        figures.put(Measure.READINGS_FAILED, failed);
        last.set(new Taken(clock.now(), figures));
    }

    /** Empty when it could not be read, or not lately. */
    OptionalDouble of(Measure measure, String label) {
        var taken = last.get();
        if (taken == null) {
            return OptionalDouble.empty();
        }
        var age = Duration.between(taken.at(), clock.now());
        if (measure == Measure.READING_AGE) {
            return OptionalDouble.of(age.toSeconds());
        }
        return age.compareTo(WORTH) > 0
                ? OptionalDouble.empty()
                : taken.figures().of(measure, label);
    }

    private record Taken(Instant at, Figures figures) {}
}
