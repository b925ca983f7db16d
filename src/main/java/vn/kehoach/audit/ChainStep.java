package vn.kehoach.audit;

import java.time.Instant;
import java.util.Optional;

/** Some rows further along one chain. */
final class ChainStep {
    private final ChainProgress before;
    private final ChainCheck check;
    private final long end;
    private final int most;
    private String key;
    private int read;

    /**
     * @param end number of the last row of the chain; 0: it has none
     * @param most rows of one step
     */
    ChainStep(ChainProgress before, AuditKeys keys, long end, int most) {
        this.before = before;
        this.end = end;
        this.most = most;
        key = before.key();
        check = new ChainCheck(before.at(), Math.max(0, keys.age(key)), keys);
        check.keep(before.furthest());
    }

    void next(AuditRow row) {
        read++;
        check.next(row);
        if (check.last().seq() == row.seq()) {
            key = row.keyId();
        }
    }

    ChainProgress result(Instant now) {
        var isAtEnd = read < most;
        var finding = finding(isAtEnd);
        if (finding.isPresent()) {
            return before.broken(finding.get(), end, now);
        }
        return isAtEnd
                ? before.toTheEnd(check.last(), key, now)
                : before.on(check.last(), key, Math.max(end, check.last().seq()), now);
    }

    private Optional<Finding> finding(boolean isAtEnd) {
        // Where the pass stands there is nothing any more: reading on would find no bad row.
        if (end < before.furthest().seq()) {
            return Optional.of(new Finding(before.chain(), end + 1, Fault.CUT_OFF));
        }
        return isAtEnd ? check.finding() : check.found();
    }
}
