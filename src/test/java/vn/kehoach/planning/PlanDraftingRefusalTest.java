package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kehoach.planning.PlanDraftingProcessTest.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;

/** What the steps of drafting do not take. */
class PlanDraftingRefusalTest {
    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.of("plan-drafting");

    private Comments comments;

    @BeforeEach
    void noApprovalBehindIt() {
        comments = steps.bean(Comments.class);
        when(comments.one("hai-duong", 7L)).thenReturn(comment(7));
        when(steps.bean(Plans.class).text(PLAN)).thenReturn(EMPTY);
        when(steps.bean(PlanBody.class).of(PLAN)).thenReturn("Toàn văn dự thảo");
        steps.stub(APPROVAL);
    }

    @Test
    void givenWrongOpinions_thenTheyAreRefused() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of(SomeUnits.HEALTH));
        start(steps);
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        var staff = HEALTH + ".staff";
        // when, then
        assertThat(steps.refused(COMMENT, staff, Map.of())).isEqualTo("Chưa nhập “Ý kiến của đơn vị”.");
        assertThat(steps.refused(COMMENT, staff, Map.of("opinion", "SILENT"))).contains("không hợp lệ");
        assertThat(steps.refused(COMMENT, staff, Map.of("opinion", "COMMENT")))
                .isEqualTo("Chưa nhập “Nội dung góp ý”.");
        assertThat(steps.refusedWithoutLogin(COMMENT, AGREED)).contains("Đề nghị đăng nhập lại");
        steps.denied(COMMENT, POLICE + ".staff", AGREED);
        verify(comments, never()).give(any(), any(), any(), any(), any());
    }

    @Test
    void givenWrongAnswers_thenTheyAreRefused() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of());
        when(comments.unanswered(PLAN)).thenReturn(List.of(comment(7)));
        start(steps);
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        // when, then
        assertThat(steps.refused(ANSWER_COMMENT, AUTHOR, Map.of())).isEqualTo("Chưa nhập “Kết quả xử lý ý kiến”.");
        assertThat(steps.refused(ANSWER_COMMENT, AUTHOR, Map.of("answer", "NO")))
                .contains("không hợp lệ");
        assertThat(steps.refused(ANSWER_COMMENT, AUTHOR, Map.of("answer", "NOT_ACCEPTED")))
                .isEqualTo("Chưa nhập “Lý do”.");
        verify(comments, never()).answer(any(), any(Long.class), any(), any(), any());
    }

    @Test
    void givenIncompletePlan_thenDraftAndFinalTextAreRefused() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of());
        start(steps);
        // when, then
        assertThat(steps.refused(DRAFT_PLAN, AUTHOR, Map.of("title", "Kế hoạch")))
                .startsWith("Chưa nhập");
        assertThat(steps.refusedWithoutLogin(DRAFT_PLAN, TEXT)).contains("Đề nghị đăng nhập lại");
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        org.mockito.Mockito.doThrow(new Refused("“Trạm Y tế” chưa có nhiệm vụ nào."))
                .when(steps.bean(Plans.class))
                .write(any(), any(), any());
        assertThat(steps.refused(FINALIZE_PLAN, AUTHOR, TEXT)).isEqualTo("“Trạm Y tế” chưa có nhiệm vụ nào.");
    }

    @Test
    void givenSignatureThatIsNone_thenDraftIsRefused() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of());
        start(steps);
        // when, then
        assertThat(steps.refused(DRAFT_PLAN, AUTHOR, with("signFor", "CHỦ TỊCH")))
                .startsWith("“Ký thay” bắt đầu bằng “KT.”");
        assertThat(steps.refused(DRAFT_PLAN, AUTHOR, with("onBehalfOf", "UBND")))
                .startsWith("“Thay mặt” bắt đầu bằng “TM.”");
        assertThat(steps.refused(DRAFT_PLAN, AUTHOR, with("signerName", " ")))
                .isEqualTo("Chưa nhập “Họ và tên người ký”.");
        verify(steps.bean(Plans.class), never()).write(any(), any(), any());
    }

    private static Map<String, String> with(String field, String text) {
        var fields = new HashMap<>(TEXT);
        fields.put(field, text);
        return fields;
    }
}
