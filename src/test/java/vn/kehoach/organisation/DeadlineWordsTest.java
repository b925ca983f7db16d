package vn.kehoach.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.FormWords;

class DeadlineWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-11 | 2026-12-08 | Hạn: thứ Sáu, 11/12/2026 (còn 3 ngày làm việc)",
                "2026-12-14 | 2026-12-11 | Hạn: thứ Hai, 14/12/2026 (còn 1 ngày làm việc)",
                "2026-12-11 | 2026-12-18 | Quá hạn 5 ngày làm việc (hạn thứ Sáu, 11/12/2026)",
            })
    void givenOrder_thenTheDayAndTheWorkingDaysAreSaid(LocalDate due, LocalDate today, String said) {
        // when
        var words = on(today);
        // then
        assertThat(words.of(due, false)).isEqualTo(said);
        assertThat(words.bare(due, false)).isEqualTo(said.replace("Hạn: ", ""));
        assertThat(words.isLate(due, false)).isEqualTo(today.isAfter(due));
    }

    @Test
    void givenRequestLongAgo_thenNothingIsLate() {
        // given
        var due = LocalDate.of(2026, 12, 11);
        // when
        var words = on(LocalDate.of(2027, 1, 20));
        // then
        assertThat(words.of(due, true)).isEqualTo("Mong sớm nhận được phản hồi.");
        assertThat(words.bare(due, true)).isEqualTo("thứ Sáu, 11/12/2026");
        assertThat(words.isLate(due, true)).isFalse();
        assertThat(FormWords.ordersIn(words.of(due, true))).isEmpty();
    }

    private static DeadlineWords on(LocalDate today) {
        var now = today.atTime(9, 0).atZone(ZONE).toInstant();
        var clock = Clock.fixed(now, ZONE);
        return new DeadlineWords(new DueDays(new InitialSettings(), new WorkingCalendar(), clock));
    }
}
