package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundIdTest {
    @Test
    void givenRound_thenReportsCarryItsPrefixAndTheirUnit() {
        // given
        var round = new RoundId("hai-duong", "BC-2027.hai-duong");
        // then
        assertThat(round.prefix()).isEqualTo("BC-2027");
        assertThat(round.reportKey("hai-duong.tram-y-te")).isEqualTo("BC-2027.hai-duong.tram-y-te");
    }
}
