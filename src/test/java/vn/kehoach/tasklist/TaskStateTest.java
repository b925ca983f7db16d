package vn.kehoach.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, OVERDUE, Quá hạn",
        "2026-11-23, TODAY, Đến hạn hôm nay",
        "2026-11-24, SOON, Sắp đến hạn",
        "2026-11-27, SOON, Sắp đến hạn",
        "2026-11-28, IN_TIME, Trong hạn"
    })
    void givenDeadline_thenItHasOneStateAndWord(LocalDate due, TaskState state, String word) {
        assertThat(TaskState.of(due, TODAY, false)).isEqualTo(state);
        assertThat(state.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20", "2026-11-23", "2027-01-01"})
    void givenWhoIsAskedAndNotOrdered_thenHeIsNeverLate(LocalDate due) {
        assertThat(TaskState.of(due, TODAY, true)).isEqualTo(TaskState.ASKED);
    }
}
