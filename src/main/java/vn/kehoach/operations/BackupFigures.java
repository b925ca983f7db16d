package vn.kehoach.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.MachineClock;

/**
 * When the last backup succeeded, by the time of last change of a file that the operator's own script touches. The
 * product makes no backups itself.
 */
@Component
class BackupFigures implements FigureSource {
    private final String marker;
    private final MachineClock clock;

    BackupFigures(@Value("${kehoach.backup.marker}") String marker, MachineClock clock) {
        this.marker = marker.strip();
        this.clock = clock;
    }

    /** Whether the operator has named a marker. */
    boolean isSetUp() {
        return !marker.isEmpty();
    }

    @Override
    public void read(Figures into) {
        if (!isSetUp()) {
            return;
        }
        try {
            var made = Files.getLastModifiedTime(Path.of(marker)).toInstant();
            into.put(
                    Measure.BACKUP_AGE,
                    Math.max(0, Duration.between(made, clock.now()).toSeconds()));
        } catch (NoSuchFileException e) {
            // No backup has succeeded yet: the figure is missing.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
