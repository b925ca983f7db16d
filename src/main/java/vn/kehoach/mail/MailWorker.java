package vn.kehoach.mail;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.LocalityScope;

/**
 * Looks after a start whether the letters still lie where they were, before anybody can hand in new ones; then sends, in
 * a thread of its own, what waits. Without a mail server there is no such thread.
 */
@Component
class MailWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int SECONDS_BETWEEN_ROUNDS = 20;
    private static final int SECONDS_FOR_THE_LAST_LETTER = 15;

    private final EngineAccounts accounts;
    private final Places places;
    private final ObjectProvider<MailRound> round;
    private final boolean hold;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean running;

    MailWorker(
            EngineAccounts accounts,
            Places places,
            ObjectProvider<MailRound> round,
            @Value("${kehoach.mail.hold:false}") boolean hold) {
        this.accounts = accounts;
        this.places = places;
        this.round = round;
        this.hold = hold;
    }

    @Override
    public void start() {
        accounts.localityIds().forEach(this::look);
        if (hold) {
            LOG.warn(
                    "kehoach.mail.hold: waiting letters and those of today are held back; take the setting away again");
        }
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail"));
        round.ifAvailable(this::schedule);
    }

    @SuppressWarnings("try") // the scope works by being open
    private void look(String locality) {
        try (var scope = LocalityScope.of(List.of(locality))) {
            if (hold) {
                places.hold(locality);
            } else {
                places.check(locality);
            }
        }
    }

    private void schedule(MailRound rounds) {
        if (thread != null) {
            thread.scheduleWithFixedDelay(() -> run(rounds), 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        }
    }

    // Whatever happens in a round, the next one is tried: a thread that ends quietly would send nothing any more.
    private void run(MailRound rounds) {
        try {
            rounds.run(accounts.localityIds(), () -> running);
        } catch (RuntimeException | Error e) {
            LOG.error("letters could not be sent", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.shutdown();
            await(thread);
            thread = null;
        }
    }

    // The letter at hand is finished first, so that an ordinary stop sends none twice.
    private static void await(ScheduledExecutorService ending) {
        try {
            if (!ending.awaitTermination(SECONDS_FOR_THE_LAST_LETTER, TimeUnit.SECONDS)) {
                LOG.warn("a letter was still being sent; it may be sent once more under the same Message-ID");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: requests come later. */
    @Override
    public int getPhase() {
        return 0;
    }
}
