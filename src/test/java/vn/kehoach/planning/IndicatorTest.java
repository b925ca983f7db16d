package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.planning.Indicator.Operator;

class IndicatorTest {
    @ParameterizedTest
    @CsvSource({
        "GREATER, 90, 90, 100, false",
        "GREATER, 90, 91, 100, true",
        "GREATER, 90, 900001, 1000000, true",
        "GREATER, 90, 899999, 1000000, false",
        "AT_LEAST, 90, 90, 100, true",
        "AT_LEAST, 90, 89999, 100000, false",
        "AT_LEAST, 66.667, 2, 3, false",
        "EQUAL, 100, 40, 40, true",
        "EQUAL, 100, 39, 40, false",
        "EQUAL, 33.5, 67, 200, true"
    })
    void givenFigures_thenTheyAreComparedExactly(
            Operator operator, BigDecimal target, long reached, long total, boolean met) {
        // then
        assertThat(indicator(operator, target).isMet(reached, total)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"GREATER", "AT_LEAST", "EQUAL"})
    void givenNobodyCounted_thenNothingIsMet(Operator operator) {
        // then
        assertThat(indicator(operator, BigDecimal.ZERO).isMet(0, 0)).isFalse();
    }

    @Test
    void givenLargeCounts_thenNothingOverflows() {
        // then
        assertThat(indicator(Operator.GREATER, BigDecimal.valueOf(90)).isMet(Long.MAX_VALUE, Long.MAX_VALUE))
                .isTrue();
    }

    static Indicator indicator(Operator operator, BigDecimal figure) {
        return new Indicator("target-a", "Tỷ lệ người dân biết", operator, figure, "%", "người dân");
    }
}
