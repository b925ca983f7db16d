package vn.kehoach.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by one application at a time. The operating system gives the lock back when the application
 * dies, however it dies; without it a second start would take the first one's database for an orphan and stop it.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws IllegalStateException when another application holds the folder */
    static DataFolder take(Path path) throws IOException {
        var folder = tryTake(path);
        if (folder == null) {
            throw new IllegalStateException("another kehoach already uses the data folder " + path);
        }
        return folder;
    }

    /** @return null when another application holds the folder */
    static @Nullable DataFolder tryTake(Path path) throws IOException {
        Files.createDirectories(path);
        var file = FileChannel.open(path.resolve("kehoach.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(file)) {
            file.close();
            return null;
        }
        return new DataFolder(path, file);
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
