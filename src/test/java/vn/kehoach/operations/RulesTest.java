package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when a figure is good, needs a look, is trouble, and how it is written. */
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCIDENTS          | 0       | GOOD    | 0 sự cố
            INCIDENTS          | 1       | TROUBLE | 1 sự cố
            JOBS_DEAD          | 1       | TROUBLE | 1 việc
            JOBS_LATE          | 0       | GOOD    | 0 việc
            JOBS_LATE          | 12345   | LOOK    | 12.345 việc
            JOBS_LATE_OLDEST   | 900     | GOOD    | 15 phút
            JOBS_LATE_OLDEST   | 901     | LOOK    | 15 phút
            JOBS_LATE_OLDEST   | 3601    | TROUBLE | 1 giờ 0 phút
            LETTERS_OVERDUE    | 1801    | LOOK    | 30 phút
            LETTERS_OVERDUE    | 7201    | TROUBLE | 2 giờ 0 phút
            CLOCK_SKEW         | 0.04    | GOOD    | 0,0 giây
            CLOCK_SKEW         | 0.5     | GOOD    | 0,5 giây, nhanh hơn
            CLOCK_SKEW         | -0.6    | LOOK    | 0,6 giây, chậm hơn
            CLOCK_SKEW         | 2       | LOOK    | 2,0 giây, nhanh hơn
            CLOCK_SKEW         | 2.1     | TROUBLE | 2,1 giây, nhanh hơn
            CLOCK_SKEW         | -2.1    | TROUBLE | 2,1 giây, chậm hơn
            DATABASE_SIZE      | 1610612736 | GOOD | 1,5 GB
            READINGS_FAILED    | 1       | TROUBLE | 1 nhóm
            CHAINS_BROKEN      | 1       | TROUBLE | 1 chuỗi
            CHECK_AGE          | 1801    | LOOK    | 30 phút
            PASS_AGE           | 259201  | LOOK    | 3 ngày 0 giờ
            """)
    void givenFigure_thenItsStateAndItsWords(Measure measure, double value, State state, String words) {
        // given
        var rule = Rules.ALL.stream()
                .flatMap(section -> section.rules().stream())
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
        // when
        var line = rule.line(OptionalDouble.of(value));
        // then
        assertThat(line.state()).isEqualTo(state);
        assertThat(line.value()).isEqualTo(words);
        assertThat(line.todo()).isNotBlank().endsWith(".");
    }

    @Test
    void givenNoFigure_thenItIsNotCalledGood() {
        // then
        assertThat(Rules.ALL).allSatisfy(section -> assertThat(section.rules())
                .allSatisfy(rule ->
                        assertThat(rule.line(OptionalDouble.empty()).state()).isEqualTo(State.LOOK)));
    }

    @Test
    void givenLetters_thenTroubleBelongsToThoseThatDidNotArrive() {
        // when
        var worthALook = Rules.ALL.stream()
                .flatMap(section -> section.rules().stream())
                .filter(rule -> rule.measure() == Measure.LETTERS)
                .filter(rule -> rule.line(OptionalDouble.of(1)).state() != State.GOOD)
                .map(Rule::label)
                .collect(Collectors.toSet());
        // then
        assertThat(worthALook).containsExactlyInAnyOrder("failed", "held", "expired");
        assertThat(Arrays.stream(State.values()).map(State::words)).containsExactly("Tốt", "Cần xem", "Có sự cố");
    }
}
