package vn.kehoach.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after the server itself, again and again in a thread of its own. No work of a case: that is the engine's. */
public final class BackgroundWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int SECONDS_TO_END = 5;

    private final String name;
    private final Duration between;
    private final Runnable round;
    private final boolean wanted;
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param between the end of a round and the next one; @param wanted whether it starts with the application */
    public BackgroundWork(String name, Duration between, Runnable round, boolean wanted) {
        this.name = name;
        this.between = between;
        this.round = round;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(this::daemon);
        started.scheduleWithFixedDelay(this::run, 0, between.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    // It may hang with the database and must not keep the application from ending.
    private Thread daemon(Runnable work) {
        var daemon = new Thread(work, name);
        daemon.setDaemon(true);
        return daemon;
    }

    // Whatever happens in a round, the next one is tried: a thread that ends quietly would look after nothing any more.
    private void run() {
        try {
            round.run();
        } catch (RuntimeException | Error e) {
            LOG.error("{} failed", name, e);
        }
    }

    @Override
    public void stop() {
        var ending = thread;
        thread = null;
        if (ending == null) {
            return;
        }
        ending.shutdownNow();
        try {
            if (!ending.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("{} is left behind", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
