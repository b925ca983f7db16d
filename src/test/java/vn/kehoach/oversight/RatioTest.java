package vn.kehoach.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"22 27 81,5%", "20 25 80,0%", "0 5 0,0%", "5 5 100,0%", "1 3 33,3%", "2 3 66,7%"})
    void givenPartOfWhole_thenItIsWrittenAsOfficesDo(long part, long whole, String words) {
        // then
        assertThat(new Ratio(part, whole).words()).isEqualTo(words);
    }

    @Test
    void givenNothing_thenThereIsNoRatio() {
        // then: no data is not zero
        assertThat(new Ratio(0, 0).words()).isEqualTo("–");
    }

    @Test
    void givenNearlyAllOrNearlyNothing_thenItIsNotRoundedToIt() {
        // then
        assertThat(new Ratio(9_999, 10_000).words()).isEqualTo("99,9%");
        assertThat(new Ratio(1, 10_000).words()).isEqualTo("0,1%");
    }
}
