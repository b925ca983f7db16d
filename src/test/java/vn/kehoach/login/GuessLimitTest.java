package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessLimitTest {
    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_AT_ADDRESS, 4, 0",
        "ACCOUNT_AT_ADDRESS, 5, 1",
        "ACCOUNT_AT_ADDRESS, 6, 2",
        "ACCOUNT_AT_ADDRESS, 7, 4",
        "ACCOUNT_AT_ADDRESS, 8, 5",
        "ACCOUNT_AT_ADDRESS, 5000, 5",
        "ACCOUNT, 19, 0",
        "ACCOUNT, 20, 1",
        "ACCOUNT, 5000, 1",
        "ADDRESS, 59, 0",
        "ADDRESS, 60, 1",
        "ADDRESS, 63, 5"
    })
    void givenFailures_thenTheNextGuessWaits(GuessLimit limit, int failures, long minutes) {
        // then
        assertThat(limit.waitAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
