package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.platform.MachineClock;

/** What is known when a source fails, when reading has stopped, and of backups. */
class ReadingsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final String NO_LABEL = Measure.NO_LABEL;

    private final MovedClock clock = new MovedClock();

    @Test
    void givenSourceThatFails_thenItsFiguresAreMissingAndTheOthersAreThere() {
        // given
        var readings = new Readings(
                List.of(
                        into -> {
                            into.put(Measure.JOBS_DEAD, 3);
                            throw new IllegalStateException("statement timeout");
                        },
                        into -> into.put(Measure.INCIDENTS, 2)),
                clock);
        assertThat(readings.of(Measure.READING_AGE, NO_LABEL)).isEmpty();
        // when
        readings.take();
        // then
        assertThat(readings.of(Measure.JOBS_DEAD, NO_LABEL)).isEmpty();
        assertThat(readings.of(Measure.INCIDENTS, NO_LABEL)).hasValue(2);
        assertThat(readings.of(Measure.READINGS_FAILED, NO_LABEL)).hasValue(1);
    }

    @Test
    void givenReadingThatHasStopped_thenItsFiguresEndAndItsAgeGrows() {
        // given
        var readings = new Readings(List.of(into -> into.put(Measure.INCIDENTS, 0)), clock);
        readings.take();
        // when
        clock.moved = Readings.WORTH;
        // then
        assertThat(readings.of(Measure.INCIDENTS, NO_LABEL)).hasValue(0);
        // when
        clock.moved = Readings.WORTH.plusSeconds(1);
        // then
        assertThat(readings.of(Measure.INCIDENTS, NO_LABEL)).isEmpty();
        assertThat(readings.of(Measure.READING_AGE, NO_LABEL)).hasValue(121);
    }

    @Test
    void givenMarker_thenItsAgeIsThatOfTheBackup(@TempDir Path folder) throws IOException {
        // given
        var marker = folder.resolve("sao-luu");
        assertThat(line("")).isEqualTo(List.of("chưa cấu hình", State.LOOK));
        assertThat(line(marker.toString())).isEqualTo(List.of("chưa thấy tệp mốc", State.LOOK));
        // when
        Files.createFile(marker);
        Files.setLastModifiedTime(marker, FileTime.from(NOW.minus(Duration.ofHours(26))));
        // then
        assertThat(line(marker.toString())).isEqualTo(List.of("1 ngày 2 giờ", State.GOOD));
        // when
        clock.moved = Duration.ofSeconds(1);
        // then
        assertThat(line(marker.toString())).isEqualTo(List.of("1 ngày 2 giờ", State.LOOK));
    }

    private List<Object> line(String marker) {
        var backup = new BackupFigures(marker, clock);
        var readings = new Readings(List.of(backup), clock);
        readings.take();
        var sections = new SystemState(readings, backup).sections();
        var line = sections.get(sections.size() - 1).lines().get(0);
        return List.of(line.value(), line.state());
    }

    @Test
    void givenNothingRead_thenNoLineIsGood() {
        // given
        var backup = new BackupFigures("", clock);
        // when
        var lines = new SystemState(new Readings(List.of(), clock), backup)
                .sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .toList();
        // then
        assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> line.state() == State.LOOK);
        assertThat(Rules.ALL.get(0).rules().get(0).line(OptionalDouble.of(0)).state())
                .isEqualTo(State.GOOD);
    }

    private static final class MovedClock extends MachineClock {
        private Duration moved = Duration.ZERO;

        @Override
        public Instant now() {
            return NOW.plus(moved);
        }
    }
}
