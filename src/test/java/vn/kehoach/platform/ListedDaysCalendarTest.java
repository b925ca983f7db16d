package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListedDaysCalendarTest {
    private static final String DAYS = "2026-12-09 2026-12-11 else 2026-12-16";
    private final ListedDaysCalendar calendar = new ListedDaysCalendar();

    @BeforeEach
    void morningOfTheFirstDay() {
        ClockUtil.setCurrentTime(morning(9));
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void givenDayAtItsVeryMoment_thenTheNextOneFollows() {
        assertThat(calendar.resolveDuedate(DAYS, null, 0)).isEqualTo(morning(11));
    }

    @Test
    void givenAllDaysGoneBy_thenATimerStopsButANewOneFiresOnce() {
        ClockUtil.setCurrentTime(morning(15));
        assertThat(calendar.resolveDuedate(DAYS, null, 0)).isNull();
        assertThat(calendar.resolveDuedate(DAYS)).isEqualTo(morning(16));
    }

    @Test
    void givenNoDays_thenANewTimerFiresOnce() {
        assertThat(calendar.resolveDuedate(" else 2026-12-16", null, 0)).isNull();
        assertThat(calendar.resolveDuedate(" else 2026-12-16")).isEqualTo(morning(16));
    }

    private static Date morning(int day) {
        return Dates.morningOf(LocalDate.of(2026, 12, day));
    }
}
