package vn.kehoach.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.kehoach.platform.Actor;

/** Takes down every act. If that fails, the act fails. */
@Service
public class AuditTrail {
    private final AuditWriter writer;
    private final TransactionTemplate own;
    private final Clock clock;

    AuditTrail(AuditWriter writer, PlatformTransactionManager transactions, Clock clock) {
        this.writer = writer;
        this.own = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Part of the running transaction, which must not be read-only: rolled back with it. Without one (a refused login)
     * it is kept by itself, at once.
     */
    public void record(AuditEntry entry) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            notes().add(new AuditNote(entry, now(), origin()));
        } else {
            own.executeWithoutResult(transaction -> record(entry));
        }
    }

    /**
     * For acts of which only the end of the running transaction knows what they came to; none then if they came to
     * nothing. Moment and place are those of this call.
     */
    public void recordAtEnd(Supplier<List<AuditEntry>> acts) {
        var at = now();
        var origin = origin();
        notes().addAtEnd(() -> acts.get().stream()
                .map(entry -> new AuditNote(entry, at, origin))
                .toList());
    }

    // The database keeps microseconds; a finer moment would not be the one that was sealed.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private NotesOfTransaction notes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(NotesOfTransaction.class::isInstance)
                .map(NotesOfTransaction.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private NotesOfTransaction begin() {
        var notes = new NotesOfTransaction(writer);
        TransactionSynchronizationManager.registerSynchronization(notes);
        return notes;
    }

    private static String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : Actor.SYSTEM;
    }
}
