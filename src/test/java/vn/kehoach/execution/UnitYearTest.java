package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitYearTest {
    @Test
    void givenUnitAndYear_thenTheKeyNamesBoth() {
        // then
        assertThat(new UnitYear("hai-duong", "hai-duong.tram-y-te", 2027).caseKey())
                .isEqualTo("TH-2027.hai-duong.tram-y-te");
    }
}
