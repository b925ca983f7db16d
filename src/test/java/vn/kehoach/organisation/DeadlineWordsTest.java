package vn.kehoach.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.TestCalendar;
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

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 2027-02-11, còn 3 ngày làm việc",
        "2027-02-11, 2027-02-11, đến hạn hôm nay",
        "2027-02-18, 2027-02-11, quá hạn 5 ngày làm việc",
        "2026-12-12, 2026-12-13, còn 0 ngày làm việc",
        "2026-12-12, 2026-12-11, 'đã quá hạn, chưa qua ngày làm việc nào'"
    })
    void givenToday_thenDistanceIsSaidAsOfficesSayIt(String today, LocalDate due, String words) {
        // then
        assertThat(on(LocalDate.parse(today)).distance(due)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-12, false", "2028-02-14, true"})
    void givenYearWithoutNotice_thenItsDeadlinesAreSaidWithAWarning(LocalDate due, boolean warned) {
        // when
        var said = on(LocalDate.of(2027, 2, 1)).bare(due, false);
        // then
        assertThat(said.contains("; lịch nghỉ năm " + due.getYear() + " chưa được thông báo"))
                .isEqualTo(warned);
    }

    private static LocalDeadlines on(LocalDate today) {
        var now = today.atTime(9, 0).atZone(ZONE).toInstant();
        var clock = Clock.fixed(now, ZONE);
        return new DeadlineWords(TestCalendar.shipped(), clock).in("hai-duong");
    }
}
