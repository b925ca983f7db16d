package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAccountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "' Nguyễn \t Thị\u00a0Lan\n' | Nguyễn Thị Lan",
                "Nguyễn\u2028Thị\u2029Lan | Nguyễn Thị Lan",
                "\u202eNguyễn \u2066Thị\u2069 La\u200bn\u00ad\ufeff | Nguyễn Thị Lan",
                "Le\u0302\u200d\u0303 | Lễ",
                "La\ue000n\u0378 | Lan",
                "La\ud834\u200b\udd1en | Lan",
                "' \u200b\u2060 ' | ''",
            })
    void givenName_thenOnlyWhatIsSeenIsKept(String typed, String kept) {
        assertThat(TypedAccount.of("hai-duong.lan", typed, "", List.of(), "").name())
                .isEqualTo(kept);
    }
}
