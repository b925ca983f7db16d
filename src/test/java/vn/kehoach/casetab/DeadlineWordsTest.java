package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.organisation.WorkingCalendar;
import vn.kehoach.support.FormWords;

class DeadlineWordsTest {
    private final DeadlineWords words = new DeadlineWords(new WorkingCalendar());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-11 | 2026-12-08 | thứ Sáu, 11/12/2026 (còn 3 ngày làm việc)",
                "2026-12-14 | 2026-12-11 | thứ Hai, 14/12/2026 (còn 1 ngày làm việc)",
                "2026-12-11 | 2026-12-11 | thứ Sáu, 11/12/2026 (hôm nay)",
                "2026-12-13 | 2026-12-12 | Chủ nhật, 13/12/2026 (không còn ngày làm việc nào)",
                "2026-12-11 | 2026-12-18 | Quá hạn 5 ngày làm việc (hạn thứ Sáu, 11/12/2026)",
                "2026-12-11 | 2026-12-12 | Quá hạn, chưa qua ngày làm việc nào (hạn thứ Sáu, 11/12/2026)",
            })
    void givenOrder_thenTheDayAndTheWorkingDaysAreSaid(LocalDate due, LocalDate today, String said) {
        // when
        var deadline = words.of(due, today, false);
        // then
        assertThat(deadline.words()).isEqualTo(said);
        assertThat(deadline.late()).isEqualTo(today.isAfter(due));
    }

    @Test
    void givenRequestLongAgo_thenNothingIsLate() {
        // when
        var deadline = words.of(LocalDate.of(2026, 12, 11), LocalDate.of(2027, 1, 20), true);
        // then
        assertThat(deadline).isEqualTo(new Deadline("thứ Sáu, 11/12/2026", false));
        assertThat(FormWords.ordersIn(deadline.words())).isEmpty();
    }
}
