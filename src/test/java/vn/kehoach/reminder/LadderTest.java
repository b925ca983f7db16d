package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.TestCalendar;

/** Days computed by hand around Tết 2027 (05/02 to 10/02) and around the days off of 2026. */
class LadderTest {
    private static final LocalDate GIVEN = LocalDate.of(2027, 1, 4);
    private static final LadderRules RULES =
            new LadderRules(List.of(7, 3, 1, 0), List.of(1), true, List.of(1, 3, 5, 7), 20, List.of(1, 2), List.of(1));

    @ParameterizedTest
    @CsvSource({
        "2027-01-05, RETURNED",
        "2027-01-11, UNCLAIMED",
        "2027-01-12, UNCLAIMED_HEAD",
        "2027-01-27, BEFORE",
        "2027-02-02, BEFORE",
        "2027-02-11, BEFORE",
        "2027-02-12, BEFORE",
        "2027-02-15, 'AFTER,HEAD'",
        "2027-02-17, FOCAL_UNIT",
        "2027-02-19, OFFICE",
        "2027-02-22, 'AFTER,HEAD'",
        "2027-02-23, VICE_CHAIR",
        "2027-03-01, 'AFTER,HEAD'",
        "2027-02-16, ''",
        "2027-02-05, ''"
    })
    void givenDeadlineAfterTet_thenEachDayTellsWhomItConcerns(LocalDate day, String rungs) {
        // when
        var told = ladder(LocalDate.of(2027, 2, 12)).on(day);
        // then
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.of(rungs.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Rung::valueOf)
                        .toList());
    }

    @Test
    void givenDeadlineAfterTet_thenItsDaysComeInTheirOrder() {
        // when
        var days = ladder(LocalDate.of(2027, 2, 12)).next(LocalDate.of(2027, 1, 13), 8);
        // then
        assertThat(days)
                .isEqualTo(days(
                        "2027-01-27",
                        "2027-02-02",
                        "2027-02-11",
                        "2027-02-12",
                        "2027-02-15",
                        "2027-02-17",
                        "2027-02-19",
                        "2027-02-22"));
    }

    @Test
    void givenShortTime_thenNobodyHavingTakenItIsToldTheNextDay() {
        // when
        var told = ladder(LocalDate.of(2027, 1, 7));
        // then
        assertThat(told.on(LocalDate.of(2027, 1, 5))).contains(Rung.UNCLAIMED);
        assertThat(told.on(LocalDate.of(2027, 1, 6))).contains(Rung.UNCLAIMED_HEAD);
    }

    @Test
    void givenDeadlineOnASunday_thenTheMondayCounts() {
        // when
        var days = ladder(LocalDate.of(2026, 12, 13)).next(LocalDate.of(2026, 12, 10), 4);
        // then
        assertThat(days).isEqualTo(days("2026-12-11", "2026-12-14", "2026-12-15", "2026-12-17"));
    }

    @Test
    void givenWeekInsideTet_thenItIsToldOnTheFirstDayOfWork() {
        // given: late since 25/01, so every Monday is its day
        var ladder = ladder(LocalDate.of(2027, 1, 22));
        // then
        assertThat(ladder.on(LocalDate.of(2027, 2, 8))).isEmpty();
        assertThat(ladder.on(LocalDate.of(2027, 2, 11))).contains(Rung.AFTER);
        assertThat(ladder.on(LocalDate.of(2027, 2, 15))).contains(Rung.AFTER);
    }

    @Test
    void givenWorkNobodyDoes_thenItIsNotForgottenAfterAYear() {
        assertThat(ladder(LocalDate.of(2027, 2, 12)).next(LocalDate.of(2029, 6, 1), 1))
                .isEqualTo(days("2029-06-04"));
    }

    @Test
    void givenZeroInTheLadder_thenThisPostIsNeverTold() {
        // given
        var rules = new LadderRules(List.of(0), List.of(), false, List.of(1, 0, 0, 7), 20, List.of(), List.of());
        // when
        var days = new Ladder(TestCalendar.shipped().of("hai-duong"), rules, GIVEN, LocalDate.of(2027, 3, 1));
        // then
        assertThat(days.next(GIVEN, 10)).isEqualTo(days("2027-03-01", "2027-03-02", "2027-03-10"));
    }

    @Test
    void givenUnitThatIsAsked_thenOneCourtesyBeforeAndOneAfter() {
        assertThat(courtesies(GIVEN)).isEqualTo(days("2027-02-03", "2027-02-12"));
    }

    @Test
    void givenRequestMadeAfterItsDay_thenOneCourtesyStillComes() {
        assertThat(courtesies(LocalDate.of(2027, 2, 15))).isEqualTo(days("2027-02-16"));
    }

    private static List<LocalDate> courtesies(LocalDate given) {
        return new Ladder(
                        TestCalendar.shipped().of("hai-duong"), LadderRules.COURTESY, given, LocalDate.of(2027, 2, 11))
                .next(given, 10);
    }

    private static Ladder ladder(LocalDate due) {
        return new Ladder(TestCalendar.shipped().of("hai-duong"), RULES, GIVEN, due);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
