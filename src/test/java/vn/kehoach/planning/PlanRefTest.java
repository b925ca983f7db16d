package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRefTest {
    @ParameterizedTest
    @CsvSource({
        "KH-hai-duong-2026-2030, 1, KH-hai-duong-2026-2030/v1",
        "KH-x-2026-2030, 12, KH-x-2026-2030/v12",
        "KH-a/v2-2026-2030, 3, KH-a/v2-2026-2030/v3"
    })
    void givenPlanVersion_thenTheKeyOfItsCaseLeadsBackToIt(String planId, int version, String key) {
        // given
        var plan = new PlanRef("hai-duong", planId, version);
        // then
        assertThat(plan.caseKey()).isEqualTo(key);
        assertThat(PlanRef.ofCase("hai-duong", key)).isEqualTo(plan);
    }
}
