package vn.kehoach.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void givenTenTasks_thenHalfAndNineOfTenAreTimesThatOccurred() {
        // then
        assertThat(Spread.of(List.of(9, 0, 1, 1, 2, 2, 3, 3, 4, 30))).isEqualTo(new Spread(10, 2, 9));
    }

    @Test
    void givenOneTask_thenBothAreItsTime() {
        // then
        assertThat(Spread.of(List.of(4))).isEqualTo(new Spread(1, 4, 4));
    }

    @Test
    void givenHundredTasks_thenTheNinetiethIsTheNinetieth() {
        // then
        assertThat(Spread.of(IntStream.rangeClosed(1, 100).boxed().toList())).isEqualTo(new Spread(100, 50, 90));
    }
}
