package vn.kehoach.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** After a {@code kill -9} of the application its PostgreSQL lives on and holds the data folder: it is asked to stop. */
final class OrphanedServer {
    private static final int SECONDS_TO_STOP = 60;

    private OrphanedServer() {}

    static void stop(Path dataFolder) throws IOException {
        var pidFile = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var server = ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
        if (server.isPresent()) {
            waitForEnd(server.get());
        }
    }

    // The number may belong to another program by now.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    // SIGTERM lets the server finish cleanly once its clients are gone, and they are.
    private static void waitForEnd(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the orphaned PostgreSQL was stopping", e);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IOException("another kehoach still uses this data folder (process " + server.pid() + ")", e);
        }
    }
}
