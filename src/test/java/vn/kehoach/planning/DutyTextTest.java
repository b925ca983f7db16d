package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.organisation.Binding;
import vn.kehoach.organisation.Unit;
import vn.kehoach.planning.DutyText.Line;
import vn.kehoach.platform.Refused;

class DutyTextTest {
    private static final Unit HEALTH = unit("tram-y-te", "Trạm Y tế");
    private static final Unit POLICE = unit("cong-an", "Công an phường");
    private static final List<Unit> HEADINGS = List.of(HEALTH, POLICE);

    @Test
    void givenDuties_thenTheTextReadsBackToThem() {
        // given
        var duties = List.of(
                new Duty("a", HEALTH.id(), 1, "Chủ trì khám sức khỏe - đợt 1", DutyRole.LEAD),
                new Duty("b", POLICE.id(), 2, "Bảo đảm an ninh", DutyRole.DO),
                new Duty("c", HEALTH.id(), 3, "Phối hợp tuyên truyền", DutyRole.COORDINATE));
        // when
        var text = DutyText.write(HEADINGS, duties);
        // then
        assertThat(text).isEqualTo("""
                Trạm Y tế
                - Chủ trì khám sức khỏe - đợt 1
                - Phối hợp tuyên truyền

                Công an phường
                - Bảo đảm an ninh""");
        assertThat(DutyText.read(text, HEADINGS))
                .containsExactly(
                        new Line(HEALTH.id(), "Chủ trì khám sức khỏe - đợt 1"),
                        new Line(HEALTH.id(), "Phối hợp tuyên truyền"),
                        new Line(POLICE.id(), "Bảo đảm an ninh"));
    }

    @Test
    void givenOtherBlanksAndDashes_thenTheDutiesAreTheSame() {
        // given
        var text = "\r\n  TRẠM Y TẾ \r\n-Khám\r\n – Tiêm \r\n\r\n\r\nCông an phường\r\n— Tuần tra";
        // then
        assertThat(DutyText.read(text, HEADINGS))
                .containsExactly(
                        new Line(HEALTH.id(), "Khám"),
                        new Line(HEALTH.id(), "Tiêm"),
                        new Line(POLICE.id(), "Tuần tra"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Khám/Trạm Y tế/- Khám | Nhiệm vụ “- Khám” chưa nằm dưới tên đơn vị nào.",
                "Trạm Y tế/- Khám/Công an phường | “Công an phường” chưa có nhiệm vụ nào.",
                "Trạm Y tế/- Khám/-/Công an phường/- Tuần tra | Có dòng gạch ngang chưa ghi nhiệm vụ.",
                "Trạm Y tế/- Khám/Công an phường/- Tuần tra/- Tuần tra"
                        + " | Nhiệm vụ “Tuần tra” ghi hai lần cho cùng một đơn vị.",
                "Trạm xá/- Khám | Không nhận ra đơn vị “Trạm xá”. Tên đơn vị viết đúng như trong kế hoạch,"
                        + " mỗi nhiệm vụ bắt đầu bằng dấu gạch ngang."
            })
    void givenTextThatCannotBePlaced_thenItIsRefusedWithTheLine(String lines, String message) {
        // then
        assertThatThrownBy(() -> DutyText.read(lines.replace('/', '\n'), HEADINGS))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }

    private static Unit unit(String id, String name) {
        return new Unit("hai-duong", "hai-duong." + id, name, "co-quan", Binding.ASSIGNED, false, null, 1);
    }
}
