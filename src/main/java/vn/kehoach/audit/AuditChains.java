package vn.kehoach.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** In which state the chains of the trail are, as the watch beside the application found them. Numbers only. */
@Service
public class AuditChains {
    private final ChainProgressRepository progress;

    AuditChains(ChainProgressRepository progress) {
        this.progress = progress;
    }

    /** In the scope of this chain, {@link AuditEntry#NO_LOCALITY} for what belongs to none. Empty as long as nobody has looked at it. */
    public Optional<State> of(String chain) {
        return progress.find(chain).map(AuditChains::state);
    }

    private static State state(ChainProgress now) {
        return new State(
                now.finding() != null, Math.max(0, now.end() - now.furthest().seq()), now.checkedAt(), now.wholeAt());
    }

    /**
     * @param unverified rows that no pass has reached yet, as of the last look
     * @param checkedAt the last look, by the clock of the machine
     * @param wholeAt when a pass over the whole chain last found nothing; null: never yet
     */
    public record State(
            boolean broken,
            long unverified,
            Instant checkedAt,
            @Nullable Instant wholeAt) {}
}
