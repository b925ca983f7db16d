package vn.kehoach.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.AuditChains;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.platform.BriefReading;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.MachineClock;

/** What the watch over the audit trail has found, one chain after the other. */
@Component
class ChainFigures implements FigureSource {
    private final AuditChains chains;
    private final EngineAccounts accounts;
    private final MachineClock clock;
    private final BriefReading reading;

    ChainFigures(AuditChains chains, EngineAccounts accounts, MachineClock clock, BriefReading reading) {
        this.chains = chains;
        this.accounts = accounts;
        this.clock = clock;
        this.reading = reading;
    }

    @Override
    public void read(Figures into) {
        var all = Stream.concat(Stream.of(AuditEntry.NO_LOCALITY), reading.outside(accounts::localityIds).stream())
                .map(chain -> reading.in(chain, () -> chains.of(chain)))
                .toList();
        var known = all.stream().flatMap(Optional::stream).toList();
        into.put(Measure.CHAINS, all.size());
        into.put(
                Measure.CHAINS_BROKEN,
                known.stream().filter(AuditChains.State::broken).count());
        into.put(
                Measure.ENTRIES_UNVERIFIED,
                known.stream().mapToLong(AuditChains.State::unverified).sum());
        if (known.size() == all.size()) {
            since(
                    Measure.CHECK_AGE,
                    known.stream().map(AuditChains.State::checkedAt).toList(),
                    into);
        }
        var whole = known.stream()
                .map(AuditChains.State::wholeAt)
                .filter(Objects::nonNull)
                .toList();
        if (whole.size() == all.size()) {
            since(Measure.PASS_AGE, whole, into);
        }
    }

    private void since(Measure measure, List<Instant> moments, Figures into) {
        var oldest = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
        into.put(measure, Math.max(0, Duration.between(oldest, clock.now()).toSeconds()));
    }
}
