package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A chain verified a part at a time finds what one pass finds, and remembers how far it had come. */
class ChainStepTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final int LENGTH = 95;
    private static final int MOST = 10;

    private final List<AuditRow> rows = new ArrayList<>(SomeChains.chain("phuong-a", LENGTH, new Random(20260601)));

    @Test
    void givenCleanChain_thenPartByPartItIsVerifiedToItsEnd() {
        // when
        var first = step(ChainProgress.none("phuong-a", NOW), NOW);
        var whole = steps(first, 9);
        // then
        assertThat(first.furthest().seq()).isEqualTo(MOST);
        assertThat(first.end()).isEqualTo(LENGTH);
        assertThat(first.wholeAt()).isNull();
        assertThat(whole.furthest().seq()).isEqualTo(LENGTH);
        assertThat(whole.wholeAt()).isEqualTo(NOW);
        assertThat(whole.finding()).isNull();
    }

    @Test
    void givenRowChangedBehindThePass_thenTheNextDaysPassFindsIt() {
        // given
        var whole = steps(ChainProgress.none("phuong-a", NOW), 10);
        rows.set(3, changed(rows.get(3)));
        // when
        var sameDay = step(whole, NOW.plusSeconds(60));
        var nextDay = step(step(sameDay, NOW.plus(Duration.ofDays(1))), NOW.plus(Duration.ofDays(1)));
        // then
        assertThat(sameDay.finding()).isNull();
        assertThat(nextDay.finding()).isEqualTo(new Finding("phuong-a", 4, Fault.CHANGED));
        assertThat(nextDay.wholeAt()).isEqualTo(NOW);
    }

    @Test
    void givenBrokenChain_thenTheFindingStaysUntilAWholePassFindsNothing() {
        // given
        var good = rows.get(50);
        rows.set(50, changed(good));
        var broken = steps(ChainProgress.none("phuong-a", NOW), 6);
        assertThat(broken.finding()).isEqualTo(new Finding("phuong-a", 51, Fault.CHANGED));
        assertThat(broken.at().seq()).isZero();
        // when
        rows.set(50, good);
        // then
        assertThat(steps(broken, 9).finding()).isNotNull();
        assertThat(steps(broken, 10).finding()).isNull();
    }

    @Test
    void givenChainThatLostItsEnd_thenThePlaceKnownFromBeforeShowsIt() {
        // given
        var whole = steps(ChainProgress.none("phuong-a", NOW), 10);
        rows.subList(90, LENGTH).clear();
        // when
        var after = step(whole, NOW);
        // then
        assertThat(after.finding()).isEqualTo(new Finding("phuong-a", 91, Fault.CUT_OFF));
        assertThat(steps(after, 11).finding()).isEqualTo(new Finding("phuong-a", 91, Fault.CUT_OFF));
    }

    private ChainProgress steps(ChainProgress from, int count) {
        var at = from;
        for (var i = 0; i < count; i++) {
            at = step(at, NOW);
        }
        return at;
    }

    private ChainProgress step(ChainProgress from, Instant now) {
        var step = new ChainStep(from, SomeChains.KEYS, rows.size(), MOST);
        rows.stream().filter(row -> row.seq() > from.at().seq()).limit(MOST).forEach(step::next);
        return step.result(now);
    }

    private static AuditRow changed(AuditRow row) {
        return new AuditRow(
                row.localityId(),
                row.seq(),
                row.at(),
                row.actor() + "x",
                row.origin(),
                row.act(),
                row.caseKey(),
                row.before(),
                row.after(),
                row.keyId(),
                row.prev(),
                row.hmac());
    }
}
