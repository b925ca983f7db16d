package vn.kehoach.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a chain was verified. A pass reads the chain from its first row to its end and then what is added; each day
 * another one begins, since a row may also be changed after it was found good.
 *
 * @param at the last good row of the pass under way
 * @param key that sealed it
 * @param furthest the furthest row that was ever good: a kept end
 * @param end number of the last row there was at the last look
 * @param wholeAt when a pass last reached the end without a finding
 * @param finding stays until a later pass reaches the end without one
 */
record ChainProgress(
        AuditHead at,
        String key,
        Instant beganAt,
        AuditHead furthest,
        long end,
        Instant checkedAt,
        @Nullable Instant wholeAt,
        @Nullable Finding finding) {
    private static final Duration PASS = Duration.ofDays(1);
    private static final String NO_KEY = "";

    static ChainProgress none(String chain, Instant now) {
        var beginning = AuditHead.beginning(chain);
        return new ChainProgress(beginning, NO_KEY, now, beginning, 0, now, null, null);
    }

    String chain() {
        return at.localityId();
    }

    /** All rows there are were read. @param last the last good one */
    ChainProgress toTheEnd(AuditHead last, String lastKey, Instant now) {
        var whole = wholeAt == null || wholeAt.isBefore(beganAt) ? now : wholeAt;
        var passed = new ChainProgress(last, lastKey, beganAt, last, last.seq(), now, whole, null);
        return beganAt.plus(PASS).isAfter(now) ? passed : passed.fromTheBeginning(now);
    }

    /** There are more rows. @param end number of the last of them */
    ChainProgress on(AuditHead last, String lastKey, long end, Instant now) {
        var further = last.seq() > furthest.seq() ? last : furthest;
        return new ChainProgress(last, lastKey, beganAt, further, end, now, wholeAt, finding);
    }

    ChainProgress broken(Finding bad, long end, Instant now) {
        return new ChainProgress(at, key, beganAt, furthest, end, now, wholeAt, bad).fromTheBeginning(now);
    }

    private ChainProgress fromTheBeginning(Instant now) {
        return new ChainProgress(AuditHead.beginning(chain()), NO_KEY, now, furthest, end, checkedAt, wholeAt, finding);
    }
}
