package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsStreamTest {
    private static final List<String> PARTS = List.of("minh ", "chung", ".");

    @Test
    void givenParts_thenTheyAreReadAsOne() throws IOException {
        assertThat(new PartsStream(11, PartsStreamTest::part).readAllBytes())
                .asString()
                .isEqualTo("minh chung.");
        assertThat(new PartsStream(11, PartsStreamTest::part).read()).isEqualTo('m');
    }

    @Test
    void givenPartMissing_thenReadingBreaks() {
        assertThatThrownBy(() -> new PartsStream(12, PartsStreamTest::part).readAllBytes())
                .isInstanceOf(EOFException.class);
    }

    private static Optional<byte[]> part(int number) {
        return number < PARTS.size() ? Optional.of(PARTS.get(number).getBytes()) : Optional.empty();
    }
}
