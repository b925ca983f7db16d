package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.platform.Refused;

class LegalBasisTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 168/KH-UBND ngày 06/5/2026 của UBND thành phố về hành động | 168/KH-UBND | 2026-05-06 | UBND"
                        + " thành phố",
                "Kế hoạch số 168/KH-UBND, ngày 06 tháng 5 năm 2026 của UBND thành phố Hải Phòng; | 168/KH-UBND |"
                        + " 2026-05-06 | UBND thành phố Hải Phòng",
                "Nghị quyết số 153/NQ-CP ngày 31/5/2025 của Chính phủ về việc ban hành Chương trình thực hiện Nghị quyết số"
                        + " 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị | 153/NQ-CP | 2025-05-31 | Chính phủ",
                "Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ phê duyệt Chương trình | 155/QĐ-TTg |"
                        + " 2026-01-20 | Thủ tướng Chính phủ",
                "Thông tư số 05/2026/TT-BVHTTDL ngày 01/02/2026 của Bộ Văn hóa, Thể thao và Du lịch |"
                        + " 05/2026/TT-BVHTTDL | 2026-02-01 | Bộ Văn hóa, Thể thao và Du lịch"
            })
    void givenCitation_thenNumberDayAndIssuerAreRead(String text, String number, LocalDate day, String issuer) {
        // then
        assertThat(LegalBasisText.read(text)).contains(new LegalBasisText(number, day, issuer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                "Căn cứ Pháp lệnh Thực hiện dân chủ;"
            })
    void givenLaw_thenItsNameIsEnough(String text) {
        // then
        assertThat(LegalBasisText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch của thành phố | Căn cứ “Kế hoạch của thành phố” chưa đọc được số, ngày, cơ quan ban hành. Ghi theo"
                        + " thứ tự, ví dụ: Kế hoạch số 168/KH-UBND ngày 06/5/2026 của UBND thành phố về …",
                "Kế hoạch số 1/KH-UBND ngày 31/02/2026 của UBND xã | Căn cứ “Kế hoạch số 1/KH-UBND ngày 31/02/2026 của UBND"
                        + " xã”: ngày 31/02/2026 không có trong lịch."
            })
    void givenCitationThatCannotBeRead_thenItIsRefused(String text, String message) {
        // then
        assertThatThrownBy(() -> LegalBasisText.read(text))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }
}
