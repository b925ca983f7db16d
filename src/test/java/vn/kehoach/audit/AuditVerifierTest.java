package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.audit.SomeChains.KEYS;
import static vn.kehoach.audit.SomeChains.chain;
import static vn.kehoach.audit.SomeChains.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the seal promises, in numbers. */
class AuditVerifierTest {
    private static final int LOCALITIES = 100;
    private static final int LENGTH = 1_000;
    private static final int TAMPERINGS = 10_000;
    private static final int SHORT = 40;

    private final Random random = new Random(20260601);

    @Test
    void givenHundredThousandCleanRows_thenThereIsNoFalseAlarm() {
        // given
        var rows = IntStream.range(0, LOCALITIES)
                .mapToObj(i -> chain("phuong-" + i, LENGTH, random))
                .flatMap(List::stream)
                .toList();
        var kept = rows.stream()
                .filter(row -> row.seq() % 100 == 0)
                .map(AuditRow::head)
                .toList();
        // then
        assertThat(rows).hasSize(100_000);
        assertThat(check(rows, List.of())).isEmpty();
        assertThat(check(rows, kept)).isEmpty();
    }

    @Test
    void givenTenThousandTamperings_thenEachIsFound() {
        // given
        var chains = IntStream.range(0, LOCALITIES)
                .mapToObj(i -> chain("phuong-" + i, SHORT, random))
                .toList();
        var found = new EnumMap<Tampering, Integer>(Tampering.class);
        var missed = new ArrayList<String>();
        // when
        for (var i = 0; i < TAMPERINGS; i++) {
            var kind = Tampering.values()[i % Tampering.values().length];
            var which = random.nextInt(LOCALITIES);
            var tampered = kind.on(chains.get(which), chains.get((which + 1) % LOCALITIES), random);
            if (check(tampered, List.of()).isEmpty()) {
                missed.add(kind + " " + tampered);
            } else {
                found.merge(kind, 1, Integer::sum);
            }
        }
        // then
        assertThat(missed).isEmpty();
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TAMPERINGS);
        System.out.println("tamperings found: " + found);
    }

    @Test
    void givenTailCut_thenOnlyTheKeptHeadShowsItAndNamesTheFirstRowGone() {
        // given
        var rows = chain("hai-duong", SHORT, random);
        var kept = rows.get(SHORT - 1).head();
        for (var left = 0; left < SHORT; left++) {
            var cut = rows.subList(0, left);
            // then
            assertThat(check(cut, List.of())).isEmpty();
            assertThat(check(cut, List.of(kept))).containsExactly(new Finding("hai-duong", left + 1, Fault.CUT_OFF));
        }
    }

    @Test
    void givenTailRewrittenWithTheStolenKey_thenTheKeptHeadShowsIt() {
        // given
        var rows = chain("hai-duong", SHORT, random);
        var kept = rows.get(29).head();
        var forged = new ArrayList<>(rows.subList(0, 29));
        var last = rows.get(28).head();
        for (var row : chain("hai-duong", SHORT, random).subList(29, SHORT)) {
            var entry = new AuditEntry("hai-duong", row.act(), row.actor(), null, null, null);
            var next = new AuditNote(entry, row.at(), "10.0.0.1").after(last, SomeChains.KEY);
            forged.add(next);
            last = next.head();
        }
        // then
        assertThat(check(forged, List.of())).isEmpty();
        assertThat(check(forged, List.of(kept))).containsExactly(new Finding("hai-duong", 30, Fault.OTHER_THAN_KEPT));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_A_FIELD_AND_SEAL_WITH_A_FOREIGN_KEY, CHANGED",
        "CHANGE_EVERYTHING_BEHIND_WITH_A_FOREIGN_KEY, WRONG_KEY",
        "PUT_BACK_THE_OLD_KEY, WRONG_KEY",
        "DELETE, MISSING",
        "DELETE_AND_CLOSE_THE_GAP, OUT_OF_PLACE",
        "SWAP, OUT_OF_PLACE",
        "COPY_FROM_OTHER_LOCALITY, OUT_OF_PLACE"
    })
    void givenTampering_thenTheFirstBadRowIsNamedWithWhatIsWrong(Tampering kind, Fault fault) {
        // given
        var clean = chain("hai-duong", SHORT, random);
        for (var i = 0; i < SHORT; i++) {
            var tampered = kind.on(clean, chain("yet-kieu", SHORT, random), random);
            // when
            var findings = check(tampered, List.of());
            // then
            assertThat(findings).hasSize(1);
            var seq = findings.get(0).seq();
            // The first rows of all chains follow the same beginning: there a strange row is a changed one.
            var isStrangeBeginning = kind == Tampering.COPY_FROM_OTHER_LOCALITY && seq == 1;
            assertThat(findings.get(0).fault()).isEqualTo(isStrangeBeginning ? Fault.CHANGED : fault);
            assertThat(seq).isEqualTo(firstDifference(clean, tampered));
        }
    }

    @Test
    void givenKeyNotAtHand_thenItsRowsAreNotCalledGood() {
        // given
        var rows = chain("hai-duong", SHORT, random);
        var verifier = new AuditVerifier(new AuditKeys(List.of(SomeChains.KEY)), List.of());
        // when
        rows.forEach(verifier::next);
        // then
        assertThat(verifier.findings()).containsExactly(new Finding("hai-duong", 1, Fault.WRONG_KEY));
        assertThat(KEYS.current()).isSameAs(SomeChains.KEY);
    }

    private static long firstDifference(List<AuditRow> clean, List<AuditRow> tampered) {
        for (var i = 0; i < tampered.size(); i++) {
            if (!tampered.get(i).equals(clean.get(i))) {
                return i + 1L;
            }
        }
        return tampered.size() + 1L;
    }
}
