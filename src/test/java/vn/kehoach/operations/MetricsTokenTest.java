package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in by a token. */
class MetricsTokenTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void givenToken_thenItAloneComesIn() {
        // given
        var token = new MetricsToken(TOKEN);
        // then
        assertThat(token.isIn("Bearer " + TOKEN)).isTrue();
        assertThat(token.isIn(null)).isFalse();
        assertThat(token.isIn(TOKEN)).isFalse();
        assertThat(token.isIn("Basic " + TOKEN)).isFalse();
        assertThat(token.isIn("Bearer ")).isFalse();
        assertThat(token.isIn("Bearer " + TOKEN + "0")).isFalse();
        assertThat(token.isIn("Bearer " + TOKEN.substring(1))).isFalse();
    }

    @Test
    void givenNoToken_thenNobodyComesIn() {
        // given
        var token = new MetricsToken("");
        // then
        assertThat(token.isSetUp()).isFalse();
        assertThat(token.isIn("Bearer ")).isFalse();
        assertThat(token.isIn(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "ngan", "0123456789abcdef0123456789abcde"})
    void givenShortToken_thenTheStartIsRefusedWithoutNamingIt(String set) {
        // then
        assertThatThrownBy(() -> new MetricsToken(set))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("KEHOACH_METRICS_TOKEN is shorter than 32 characters")
                .hasMessageNotContaining(set.isBlank() ? "0123" : set);
    }
}
