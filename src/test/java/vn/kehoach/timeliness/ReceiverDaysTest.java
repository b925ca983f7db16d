package vn.kehoach.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.TestCalendar;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.timeliness.TimelinessRepository.Passage;

/** Tết 2027: of 03 to 11 February two days are worked, the 3rd and the 11th. */
class ReceiverDaysTest {
    private final WorkingDays days = TestCalendar.shipped().of("hai-duong");

    @Test
    void givenTetInBetween_thenOnlyWorkingDaysCount() {
        // when
        var held = ReceiverDays.of(List.of(in("a", 2), out("a", 11)), day(28), days);
        // then: nine days of the calendar
        assertThat(held).isEqualTo(Map.of("u", 2));
    }

    @Test
    void givenTwoAttemptsAndOneStillThere_thenAllCount() {
        // when
        var held = ReceiverDays.of(List.of(in("a", 2), out("a", 11), in("a", 15), in("b", 16)), day(17), days);
        // then: 2, and until the 17th two of the one case and one of the other
        assertThat(held).isEqualTo(Map.of("u", 5));
    }

    @Test
    void givenAnswerWithoutHandingIn_thenNothingIsCounted() {
        // then: from before the head's signature was asked for
        assertThat(ReceiverDays.of(List.of(out("a", 11)), day(17), days)).isEmpty();
    }

    private static Passage in(String caseKey, int day) {
        return new Passage("u", caseKey, true, day(day));
    }

    private static Passage out(String caseKey, int day) {
        return new Passage("u", caseKey, false, day(day));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 2, day);
    }
}
