package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanChangeTest {
    private static final PlanText OLD = text("Trích yếu", List.of("Một", "Hai", "Ba"), "Trạm Y tế\n- Việc a\n- Việc b");

    @Test
    void givenSameText_thenNothingChanged() {
        // then
        assertThat(PlanChange.between(OLD, OLD).isNothing()).isTrue();
    }

    @Test
    void givenChangedParts_thenOnlyTheirLinesThatWentAndCameAreTold() {
        // given
        var now = text("Trích yếu mới", List.of("Một", "Hai (sửa)", "Ba"), "Trạm Y tế\n- Việc a");
        // when
        var change = PlanChange.between(OLD, now);
        // then
        assertThat(change.before())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", List.of("Trích yếu"), "PURPOSE", List.of("Hai"), "duties", List.of("- Việc b")));
        assertThat(change.after())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", List.of("Trích yếu mới"), "PURPOSE", List.of("Hai (sửa)"), "duties", List.of()));
    }

    @Test
    void givenOtherOrder_thenTheWholePartIsTold() {
        // when
        var change = PlanChange.between(OLD, text("Trích yếu", List.of("Hai", "Một", "Ba"), OLD.duties()));
        // then
        assertThat(change.isNothing()).isFalse();
        assertThat(change.before()).isEqualTo(Map.of("PURPOSE", List.of("Một", "Hai", "Ba")));
        assertThat(change.after()).isEqualTo(Map.of("PURPOSE", List.of("Hai", "Một", "Ba")));
    }

    @Test
    void givenOtherHeadingsAndSigner_thenTheyAreTold() {
        // given
        var now = new PlanText(
                OLD.title(),
                OLD.preamble(),
                OLD.closing(),
                OLD.paragraphs(),
                OLD.duties(),
                List.of("I. MỤC TIÊU"),
                signedBy("Minh"));
        // when
        var change = PlanChange.between(OLD, now);
        // then
        assertThat(change.before()).isEqualTo(Map.of("headings", List.of("I. MỤC ĐÍCH"), "signature", List.of("Lan")));
        assertThat(change.after()).isEqualTo(Map.of("headings", List.of("I. MỤC TIÊU"), "signature", List.of("Minh")));
    }

    @Test
    void givenLineThatStoodTwice_thenLosingOneOfThemIsTold() {
        // when
        var twice = text("Trích yếu", List.of("Một", "Một"), OLD.duties());
        var change = PlanChange.between(twice, text("Trích yếu", List.of("Một"), OLD.duties()));
        // then
        assertThat(change.before()).isEqualTo(Map.of("PURPOSE", List.of("Một")));
    }

    private static PlanText text(String title, List<String> purposes, String duties) {
        return new PlanText(
                title,
                "Mở đầu",
                "Kết",
                Map.of(ClauseKind.PURPOSE, purposes),
                duties,
                List.of("I. MỤC ĐÍCH"),
                signedBy("Lan"));
    }

    private static Signature signedBy(String name) {
        return new Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name);
    }
}
