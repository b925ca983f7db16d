package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.support.FormWords;

class ActWordsTest {
    @ParameterizedTest
    @EnumSource(Act.class)
    void givenRequest_thenNoActOrders(Act act) {
        assertThat(FormWords.ordersIn(ActWords.of(act, true))).isEmpty();
    }

    @Test
    void givenOrder_thenActsAreThoseOfAnOffice() {
        assertThat(ActWords.of(Act.SUBMITTED, false)).isEqualTo("Trình");
        assertThat(ActWords.of(Act.APPROVED, false)).isEqualTo("Duyệt");
        assertThat(ActWords.of(Act.RETURNED, false)).isEqualTo("Trả lại");
        assertThat(ActWords.of(entry(Act.COMMENTED, "userTask_comment", null, null), false))
                .isEqualTo("Thống nhất");
        assertThat(ActWords.of(entry(Act.COMMENTED, "userTask_comment", null, "x"), false))
                .isEqualTo("Góp ý");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, userTask_answerComment, NOT_ACCEPTED: Do quy chế: khoản 2, 'Giải trình, không tiếp thu: Do quy chế: khoản 2'",
        "ANSWERED, userTask_answerComment, ACCEPTED, Tiếp thu",
        "COMMENTED, userTask_comment, , ",
        "COMMENTED, userTask_comment, Nên rõ hơn, Nên rõ hơn",
        "SUBMITTED, userTask_reportDuty, HD-VHXH-1, ",
        "RETURNED, userTask_approve, Thiếu bảng, Thiếu bảng"
    })
    void givenNote_thenItIsShownWithoutNamesOfTheCode(
            Act act, String step, @Nullable String filed, @Nullable String shown) {
        assertThat(ActWords.note(entry(act, step, null, filed))).isEqualTo(shown);
    }

    @Test
    void givenReason_thenItIsShownAsTheFormWordedIt() {
        assertThat(ActWords.reason(entry(Act.RETURNED, "userTask_approve", "WRONG_FIGURES", "x")))
                .isEqualTo("Số liệu chưa đúng");
        assertThat(ActWords.reason(entry(Act.CARRIED_OVER, "userTask_explainCarryOver", "FUNDING", "x")))
                .isEqualTo("Chưa có kinh phí");
        assertThat(ActWords.reason(entry(Act.APPROVED, "userTask_approve", null, null)))
                .isNull();
    }

    private static FiledEntry entry(Act act, String step, @Nullable String reason, @Nullable String note) {
        return new FiledEntry(
                1,
                step,
                act,
                null,
                reason,
                note,
                null,
                "ai",
                null,
                null,
                OffsetDateTime.parse("2026-12-11T09:00:00+07:00"));
    }
}
