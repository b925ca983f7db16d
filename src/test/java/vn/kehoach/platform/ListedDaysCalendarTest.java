package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.EngineTime;

class ListedDaysCalendarTest {
    private static final String DAYS = "2026-12-09 2026-12-11 2026-12-16";

    private final ListedDaysCalendar calendar = new ListedDaysCalendar();

    @AfterEach
    void resetClock() {
        EngineTime.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00, 2026-12-09",
        "2026-12-09T07:59:59, 2026-12-09",
        "2026-12-09T08:00, 2026-12-11",
        "2026-12-11T08:00:01, 2026-12-16"
    })
    void givenMoment_thenTheNextListedDayAtEightIsDue(LocalDateTime now, LocalDate next) {
        // given
        EngineTime.set(now);
        // then
        assertThat(calendar.resolveDuedate(DAYS, null, 0)).isEqualTo(Dates.morningOf(next));
    }

    @Test
    void givenLastDayGone_thenNothingIsDueAnyMore() {
        // given
        EngineTime.set(LocalDateTime.of(2026, 12, 16, 8, 0));
        // then
        assertThat(calendar.resolveDuedate(DAYS, null, 0)).isNull();
    }
}
