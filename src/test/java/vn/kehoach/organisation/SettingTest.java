package vn.kehoach.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    @ParameterizedTest
    @CsvSource({
        "DATA_CUTOFF, 14/12, true",
        "DATA_CUTOFF, 31/02, false",
        "RECORD_RECEIPT, 7, true",
        "RECORD_RECEIPT, bảy, false",
        "RECORD_RECEIPT, '7,8', false",
        "REMIND_BEFORE, '3,1,0', true",
        "SIGNER_NAME, Nguyễn Văn A, true",
        "SIGNER_NAME, '', true",
        "REPORT_ADDRESSEE, Sở Văn hóa (để báo cáo);, true",
        "REPORT_ADDRESSEE, ' ', false"
    })
    void givenValue_thenItIsAcceptedWhenWrittenLikeTheDefault(Setting setting, String value, boolean accepted) {
        // when
        var answer = setting.accepts(value);
        // then
        assertThat(answer).isEqualTo(accepted);
    }
}
