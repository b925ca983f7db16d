package vn.kehoach.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.TestCalendar;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/** Around Tết 2027: after 3 February the next working day is the 11th, then the 12th, 15th, 16th. */
class StandstillRulesTest {
    private static final LocalDate GIVEN = day(3);
    private static final LocalDate LONG = day(26);

    @ParameterizedTest
    @CsvSource({"12, false", "14, false", "15, true"})
    void givenReviewer_thenItStandsAfterTwoWorkingDays(int today, boolean stands) {
        // then: the 11th and the 12th are his
        var reasons = rules(day(today), Set.of()).of(work(WorkKind.REVIEW, "a", false, LONG));
        assertThat(reasons.contains(Reason.WITH_REVIEWER)).isEqualTo(stands);
        assertThat(rules(day(15), Set.of()).of(work(WorkKind.WORK, "a", false, LONG)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true"})
    void givenReturnedWork_thenItStandsAfterOneWorkingDayUntilSomebodyTypes(int today, boolean stands) {
        // given
        var work = work(WorkKind.WORK, "a", true, LONG);
        // then
        assertThat(rules(day(today), Set.of()).of(work).contains(Reason.RETURNED))
                .isEqualTo(stands);
        assertThat(rules(day(today), Set.of("t")).of(work)).doesNotContain(Reason.RETURNED);
    }

    @ParameterizedTest
    @CsvSource({"12, 2027-02-26, false", "15, 2027-02-26, true", "15, 2027-12-14, false"})
    void givenNobodyTakesIt_thenItStandsAfterTwoWorkingDaysWhenItsDayIsNear(int today, LocalDate due, boolean stands) {
        // then
        assertThat(rules(day(today), Set.of())
                        .of(work(WorkKind.WORK, null, false, due))
                        .contains(Reason.UNCLAIMED))
                .isEqualTo(stands);
    }

    @Test
    void givenHolderAway_thenItStandsAtOnce() {
        // then
        assertThat(rules(GIVEN, Set.of()).of(work(WorkKind.WORK, "away", false, LONG)))
                .containsExactly(Reason.HOLDER_AWAY);
    }

    @Test
    void givenLastDayItself_thenItIsNotOverdue() {
        // given
        var work = work(WorkKind.WORK, "a", false, day(12));
        // then
        assertThat(rules(day(12), Set.of()).of(work)).isEmpty();
        assertThat(rules(day(13), Set.of()).of(work)).containsExactly(Reason.OVERDUE);
    }

    private static StandstillRules rules(LocalDate today, Set<String> touched) {
        return new StandstillRules(today, TestCalendar.shipped().of("x"), 2, 1, 2, 20, Set.of("away"), touched);
    }

    private static WaitingWork work(WorkKind kind, @Nullable String holder, boolean returned, LocalDate due) {
        return new WaitingWork("x", "t", "k", "n", "", "", GIVEN, due, holder, List.of(), kind, returned);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 2, day);
    }
}
