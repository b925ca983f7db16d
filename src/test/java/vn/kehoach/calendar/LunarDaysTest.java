package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped lunar days against sun and moon: the first month holds the sun at 330 degrees, the third at 30. */
class LunarDaysTest {
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031})
    void givenYear_thenTetIsTheNewMoonOfItsFirstMonth(int year) {
        assertThat(day("Tết Nguyên đán (mùng 1)", year)).isEqualTo(tet(year, VIET_NAM));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031})
    void givenYear_thenTheAncestorsAreRememberedOnTheTenthOfTheThirdMonth(int year) {
        // given
        var sun = Sky.sunAt(30, LocalDate.of(year, 4, 1), VIET_NAM);
        var month = dayOf(Sky.newMoonUpTo(sun, VIET_NAM), VIET_NAM);
        // then
        assertThat(day("Giỗ Tổ Hùng Vương (10/3 âm lịch)", year)).isEqualTo(month.plusDays(9));
    }

    // An hour before midnight here, minutes after it there.
    @Test
    void givenYear2030_thenVietNamAndChinaSeeTheNewMoonOnDifferentDays() {
        // when
        var moon = Sky.newMoonUpTo(LocalDate.of(2030, 2, 5), VIET_NAM);
        // then
        assertThat(moon).isCloseTo(Instant.parse("2030-02-02T16:07:00Z"), within(2, ChronoUnit.MINUTES));
        assertThat(tet(2030, VIET_NAM)).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(tet(2030, CHINA)).isEqualTo(LocalDate.of(2030, 2, 3));
    }

    private static LocalDate tet(int year, ZoneOffset zone) {
        var sun = Sky.sunAt(330, LocalDate.of(year, 2, 1), zone);
        return dayOf(Sky.newMoonUpTo(sun, zone), zone);
    }

    private static LocalDate dayOf(Instant moon, ZoneOffset zone) {
        return moon.atOffset(zone).toLocalDate();
    }

    private static LocalDate day(String name, int year) {
        return new ShippedDays()
                .days().stream()
                        .filter(day -> day.name().equals(name) && day.date().getYear() == year)
                        .findFirst()
                        .orElseThrow()
                        .date();
    }
}
