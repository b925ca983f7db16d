package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.EngineTime;

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

    @ParameterizedTest
    @CsvSource({"2026-12-01T09:00, 9", "2026-12-09T07:59:59, 9", "2026-12-09T08:00, 11", "2026-12-10T23:00, 11"})
    void givenMoment_thenTheNextListedDayAtEightIsDue(LocalDateTime now, int next) {
        // given
        EngineTime.set(now);
        // then
        assertThat(calendar.resolveDuedate(DAYS, null, 0)).isEqualTo(morning(next));
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
