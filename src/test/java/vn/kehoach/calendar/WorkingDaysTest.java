package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures were computed apart from the code, from the notices on days off. */
class WorkingDaysTest {
    private final WorkingDays calendar = TestCalendar.shipped().of("hai-duong");

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-05",
        "2026-02-13, 2026-02-23",
        "2026-04-24, 2026-04-28",
        "2026-04-29, 2026-05-04",
        "2026-08-21, 2026-08-22",
        "2026-08-28, 2026-09-03",
        "2026-11-23, 2026-11-25",
        "2027-02-03, 2027-02-11",
        "2027-09-01, 2027-09-06",
        "2027-12-31, 2028-01-04"
    })
    void givenDay_thenNextWorkingDaySkipsDaysOff(LocalDate from, LocalDate next) {
        // then
        assertThat(calendar.plus(from, 1)).isEqualTo(next);
        assertThat(calendar.plus(next, -1)).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-10", "2026-08-22"})
    void givenSaturdayWorkedInExchange_thenItIsAWorkingDay(LocalDate saturday) {
        // then
        assertThat(calendar.isWorking(saturday)).isTrue();
        assertThat(calendar.roll(saturday)).isEqualTo(saturday);
        assertThat(calendar.isWorking(saturday.plusDays(1))).isFalse();
    }

    @Test
    void givenTetOf2027_thenWorkStopsFromTheFourthToTheTenth() {
        // when
        var off = LocalDate.of(2027, 2, 1)
                .datesUntil(LocalDate.of(2027, 2, 13))
                .filter(day -> !calendar.isWorking(day))
                .map(LocalDate::getDayOfMonth)
                .toList();
        // then
        assertThat(off).containsExactly(4, 5, 6, 7, 8, 9, 10);
        assertThat(calendar.between(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 11)))
                .isEqualTo(3);
    }

    // In the Vietnamese calendar; the Chinese one has its new year on the day after.
    @Test
    void givenTetOf2030_thenItIsTheSecondOfFebruary() {
        // then
        assertThat(calendar.roll(LocalDate.of(2030, 2, 2))).isEqualTo(LocalDate.of(2030, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void givenAnnouncedYear_thenItHas249WorkingDays(int year) {
        // when
        var days = calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        // then
        assertThat(days).isEqualTo(249);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-09-03", "2030-09-03"})
    void givenDayThatAwaitsItsNotice_thenItCountsAsWorking(LocalDate day) {
        // then
        assertThat(calendar.isWorking(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-03", "2028-05-02", "2029-11-26"})
    void givenProjectedDay_thenItIsOff(LocalDate day) {
        // then
        assertThat(calendar.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-07", "2026-12-07, 2026-12-07", "2026-02-14, 2026-02-23", "2026-01-02, 2026-01-05"})
    void givenDeadlineOnADayOff_thenItRollsForward(LocalDate deadline, LocalDate rolled) {
        // then
        assertThat(calendar.roll(deadline)).isEqualTo(rolled);
    }

    @Test
    void givenAnyDay_thenBetweenCountsWhatPlusAdds() {
        // given
        var first = LocalDate.of(2026, 1, 1);
        // then
        first.datesUntil(LocalDate.of(2031, 12, 1), java.time.Period.ofDays(3))
                .forEach(day -> IntStream.of(0, 1, 5, 12).forEach(n -> {
                    assertThat(calendar.between(day, calendar.plus(day, n))).isEqualTo(n);
                    var working = calendar.roll(day);
                    assertThat(calendar.between(working, calendar.plus(working, -n)))
                            .isEqualTo(-n);
                }));
    }
}
