package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.planning.Indicator;
import vn.kehoach.planning.Indicator.Operator;

class FigureWordsTest {
    private static final FigureRepository.Sum NINETY_OF_HUNDRED = new FigureRepository.Sum("a", 90, 100, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "899, 1000, '89,9%'",
        "8999, 10000, '89,9%'",
        "9999, 10000, '99,9%'",
        "181, 200, '90,5%'",
        "90, 100, 90%",
        "100, 100, 100%",
        "0, 7, 0%",
        "1, 3, '33,3%'",
        "0, 0, –"
    })
    void givenCounts_thenThePercentageIsNeverRoundedUp(long reached, long total, String percent) {
        // then
        assertThat(FigureWords.percent(reached, total)).isEqualTo(percent);
    }

    @Test
    void givenNinetyOfHundred_thenAboveNinetyIsNotReached() {
        // then
        assertThat(FigureWords.of(indicator(Operator.GREATER), NINETY_OF_HUNDRED))
                .isEqualTo("Tỷ lệ biết: 90/100 (90%), mục tiêu trên 90%: chưa đạt, theo số liệu của 3/14 đơn vị");
        assertThat(FigureWords.of(indicator(Operator.AT_LEAST), NINETY_OF_HUNDRED))
                .isEqualTo("Tỷ lệ biết: 90/100 (90%), mục tiêu từ 90% trở lên: đạt, theo số liệu của 3/14 đơn vị");
        assertThat(FigureWords.of(indicator(Operator.EQUAL), NINETY_OF_HUNDRED))
                .isEqualTo("Tỷ lệ biết: 90/100 (90%), mục tiêu 90%: đạt, theo số liệu của 3/14 đơn vị");
    }

    private static Indicator indicator(Operator operator) {
        return new Indicator("a", "Tỷ lệ biết", operator, new BigDecimal("90.000"), "%", "người dân");
    }
}
