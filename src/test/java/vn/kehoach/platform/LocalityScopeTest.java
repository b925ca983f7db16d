package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("try")
class LocalityScopeTest {
    @Test
    void givenNoScope_thenItNamesNothing() {
        // then
        assertThat(LocalityScope.current()).isEmpty();
    }

    @Test
    void givenScopeInsideAnother_thenItReplacesItAndGivesItBack() {
        // when
        try (var all = LocalityScope.everywhere()) {
            try (var two = LocalityScope.of(List.of("hai-duong", "yet-kieu"))) {
                // then
                assertThat(LocalityScope.current()).isEqualTo("hai-duong,yet-kieu");
            }
            assertThat(LocalityScope.current()).isEqualTo("*");
            try (var none = LocalityScope.of(List.of())) {
                assertThat(LocalityScope.current()).isEmpty();
            }
        }
        assertThat(LocalityScope.current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "hai-duong,yet-kieu", "", " "})
    void givenWordThatIsNoLocality_thenItOpensNoScope(String word) {
        // then
        assertThatThrownBy(() -> LocalityScope.of(List.of("hai-duong", word)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LocalityScope.current()).isEmpty();
    }
}
