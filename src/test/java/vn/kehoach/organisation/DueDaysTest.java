package vn.kehoach.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.TestCalendar;

class DueDaysTest {
    private static final String LOCALITY = "hai-duong";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InitialSettings settings = new InitialSettings();

    @Test
    void givenReturnedReport_thenTheDaysLeftAtHandingInAreGivenAgain() {
        // given
        var handedIn = LocalDate.of(2027, 2, 2);
        var due = LocalDate.of(2027, 2, 12);
        // when
        var again = on("2027-02-11").afterReturn(LOCALITY, handedIn, due);
        // then
        assertThat(again).isEqualTo(LocalDate.of(2027, 2, 16));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-12, 2027-02-12", "2027-02-17, 2027-02-12", "2027-02-11, 2027-02-12"})
    void givenFewDaysLeft_thenReworkStillGetsItsLeastTime(LocalDate handedIn, LocalDate due) {
        // when
        var again = on("2027-02-18").afterReturn(LOCALITY, handedIn, due);
        // then
        assertThat(again).isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14, 2026-12-21", "2026-12-21, 2026-12-21", "2026-12-31, 2026-12-31"})
    void givenWorkHandedOutLate_thenItIsNeverDueBeforeTheLeastTime(LocalDate wanted, LocalDate due) {
        // then: Thursday and two working days
        assertThat(on("2026-12-17").noEarlierThanRework(LOCALITY, wanted)).isEqualTo(due);
    }

    @Test
    void givenSetting_thenDaysAreCountedFromTodayOrFromTheGivenDay() {
        // given
        settings.change(LOCALITY, Setting.APPROVE, " 4 ", "admin");
        var today = on("2026-08-20");
        // then
        assertThat(today.within(LOCALITY, Setting.APPROVE)).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(today.after(LocalDate.of(2026, 8, 28), LOCALITY, Setting.APPROVE))
                .isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-10, false", "2027-02-11, false", "2027-02-12, true"})
    void givenDueDay_thenItIsOverOnlyAfterIt(String today, boolean over) {
        // then
        assertThat(on(today).isOver(LocalDate.of(2027, 2, 11))).isEqualTo(over);
    }

    private DueDays on(String today) {
        var now = LocalDate.parse(today).atTime(9, 0).atZone(ZONE).toInstant();
        return new DueDays(settings, TestCalendar.shipped(), Clock.fixed(now, ZONE));
    }
}
