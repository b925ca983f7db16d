package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.RecipientKind;
import vn.kehoach.organisation.Binding;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Refused;

class RecipientTextTest {
    private static final Unit CULTURE = unit("van-hoa", "Phòng Văn hóa - Xã hội");
    private static final Unit SCHOOL = unit("truong-1", "Trường 1 (mẫu)");
    private static final Unit TWIN_A = unit("thon-1", "Thôn Đông");
    private static final Unit TWIN_B = unit("thon-2", "Thôn Đông");
    private static final List<Unit> UNITS = List.of(CULTURE, SCHOOL, TWIN_A, TWIN_B);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở VH-TT-DL (để báo cáo); (gửi: ngoài địa phương) | Sở VH-TT-DL (để báo cáo); | OUTSIDE",
                "Lãnh đạo UBND xã; (gửi: lãnh đạo UBND) | Lãnh đạo UBND xã; | LEADERS",
                "Lưu: VT. (lưu) | Lưu: VT. | ARCHIVE"
            })
    void givenLineWithoutUnits_thenItReadsBackAsItIsShown(String line, String words, RecipientKind kind) {
        // when
        var read = RecipientText.read(line, UNITS).orElseThrow();
        // then
        assertThat(read).isEqualTo(new RecipientText(words, kind, List.of()));
        assertThat(read.show(UNITS)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Như trên; (gửi: Phòng Văn hóa - Xã hội; Trường 1 (mẫu)) | Như trên; | UNITS",
                "Như trên (Gửi: TRƯỜNG 1 (mẫu) ; Phòng Văn hóa – Xã hội); | Như trên; | UNITS",
                "Lưu: VT, VHXH. (lưu: Phòng Văn hóa - Xã hội; Trường 1 (mẫu)). | Lưu: VT, VHXH. | ARCHIVE"
            })
    void givenLineWithUnits_thenTheyAreFoundByTheirNames(String line, String words, RecipientKind kind) {
        // when
        var read = RecipientText.read(line, UNITS).orElseThrow();
        // then
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.unitIds()).containsExactlyInAnyOrder(CULTURE.id(), SCHOOL.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các trường; (gửi: Trường 9) | Nơi nhận “Các trường;”: không có đơn vị “Trường 9”. Viết đúng tên đơn vị như"
                        + " trong kế hoạch, các đơn vị cách nhau bằng dấu chấm phẩy.",
                "Các thôn; (gửi: Thôn Đông) | Nơi nhận “Các thôn;”: có 2 đơn vị cùng tên “Thôn Đông”. Đề nghị ghi tên nhóm"
                        + " đơn vị.",
                "Các trường; (gửi: ) | Nơi nhận “Các trường;” chưa ghi gửi cho ai. Ghi trong ngoặc ở cuối dòng: (gửi: tên"
                        + " đơn vị; tên đơn vị), (gửi: ngoài địa phương), (gửi: lãnh đạo UBND) hoặc (lưu: tên đơn vị).",
                "(gửi: ngoài địa phương) | Nơi nhận “(gửi: ngoài địa phương)” chưa ghi tên nơi nhận ở trước dấu ngoặc."
            })
    void givenLineThatMeansNobody_thenItIsRefused(String line, String message) {
        // then
        assertThatThrownBy(() -> RecipientText.read(line, UNITS))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }

    @Test
    void givenBracketsOfTheWordsThemselves_thenNothingIsMeantByThem() {
        // then
        assertThat(RecipientText.read("Sở VH-TT-DL (để báo cáo);", UNITS)).isEmpty();
        assertThat(RecipientText.read("Cổng thông tin (gửi đăng tải);", UNITS)).isEmpty();
    }

    private static Unit unit(String id, String name) {
        return new Unit("hai-duong", "hai-duong." + id, name, "co-quan", Binding.ASSIGNED, false, null, 1);
    }
}
