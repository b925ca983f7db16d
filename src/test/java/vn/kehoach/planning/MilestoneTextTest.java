package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.platform.Refused;

class MilestoneTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2026: Lập kế hoạch | Năm 2026: | Lập kế hoạch | 2026 | 2026",
                "năm 2030 :Tổng kết: đánh giá | năm 2030 : | Tổng kết: đánh giá | 2030 | 2030",
                "Giai đoạn 2026 - 2030: Tổ chức | Giai đoạn 2026 - 2030: | Tổ chức | 2026 | 2030",
                "Giai đoạn 2027–2029: Tổ chức | Giai đoạn 2027–2029: | Tổ chức | 2027 | 2029",
                "Từ năm 2027 đến hết năm 2029: Tổ chức | Từ năm 2027 đến hết năm 2029: | Tổ chức | 2027 | 2029"
            })
    void givenYearsInFront_thenTheyAreRead(String line, String label, String text, int from, int to) {
        // then
        assertThat(MilestoneText.read(line, 2026, 2030)).isEqualTo(new MilestoneText(label, text, from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lập kế hoạch | Lộ trình “Lập kế hoạch” chưa ghi năm. Ghi năm ở đầu, ví dụ “Năm 2026: …” hoặc “Giai đoạn"
                        + " 2026 - 2030: …”.",
                "Năm 26: Lập | Lộ trình “Năm 26: Lập” chưa ghi năm. Ghi năm ở đầu, ví dụ “Năm 2026: …” hoặc “Giai đoạn"
                        + " 2026 - 2030: …”.",
                "Năm 2026: | Lộ trình “Năm 2026:” chưa ghi việc phải làm.",
                "Năm 2031: Lập | Lộ trình “Năm 2031: Lập”: năm nằm ngoài giai đoạn 2026 - 2030 của kế hoạch.",
                "Giai đoạn 2025 - 2027: Lập | Lộ trình “Giai đoạn 2025 - 2027: Lập”: năm nằm ngoài giai đoạn 2026 - 2030"
                        + " của kế hoạch.",
                "Giai đoạn 2029 - 2027: Lập | Lộ trình “Giai đoạn 2029 - 2027: Lập”: năm cuối 2027 trước năm đầu 2029."
            })
    void givenLineWithoutYearsOfThePeriod_thenItIsRefused(String line, String message) {
        // then
        assertThatThrownBy(() -> MilestoneText.read(line, 2026, 2030))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }
}
