package vn.kehoach.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;
import vn.kehoach.reminder.Reminding;

class ExplanationProcessTest {
    private static final int ID = SomeExplanations.ID;
    private static final LocalDate DUE = SomeExplanations.DUE;
    private static final String EXPLAIN = "userTask_explain";
    private static final String READ = "userTask_readExplanation";
    private static final String UNIT = SomeExplanations.UNIT;
    private static final String STAFF = SomeExplanations.STAFF;
    private static final String LEADER = SomeExplanations.LEADER;
    private static final Map<String, String> ANSWER = Map.of("explanation", "Thống kê trùng hai lớp (mẫu)");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("explanation");

    private Explanations explanations;
    private Explanation explanation;

    @BeforeEach
    void ask() {
        explanations = steps.bean(Explanations.class);
        explanation = SomeExplanations.explanation(false);
        when(explanations.one("hai-duong", ID)).thenReturn(explanation);
        when(explanations.answers(explanation)).thenReturn(List.of());
    }

    @Test
    void givenAnswerAccepted_thenTheQuestionIsSettled() {
        // given
        var question = start(false);
        var task = steps.task(EXPLAIN);
        assertThat(task.getName()).isEqualTo("Giải trình");
        assertThat(steps.groups(task)).containsExactly(UNIT);
        assertThat(steps.due(EXPLAIN)).isEqualTo(LocalDateTime.of(2026, 10, 6, 17, 0));
        assertThat(steps.shown(task))
                .contains("Vì sao 181/200 (mẫu)", "Bà A (mẫu), Phó Chủ tịch", "\"returnNote\":\"\"");
        // when
        answered();
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        // then
        verify(explanations).answer(eq(explanation), eq("Thống kê trùng hai lớp (mẫu)"), anyString(), eq(STAFF));
        assertThat(steps.groups(steps.task(READ))).containsExactly(LEADER);
        assertThat(steps.due(READ)).isEqualTo(LocalDateTime.of(2026, 10, 5, 17, 0));
        // when
        steps.completeTask(READ, LEADER, Map.of("reading", "ACCEPT", "words", "Được (mẫu)"));
        // then
        verify(explanations).accept(explanation, "Được (mẫu)", LEADER);
        assertThat(question).isEnded().hasPassed("endEvent_explanationAccepted");
    }

    @Test
    void givenAnswerUnclear_thenTheUnitExplainsAgainWithANewDeadline() {
        // given
        var question = start(false);
        answered();
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        when(explanations.askForMore(any(), any(), any())).thenReturn(LocalDate.of(2026, 10, 9));
        when(explanations.answers(explanation))
                .thenReturn(List.of(SomeExplanations.answer(Reading.MORE, "Nêu căn cứ (mẫu)")));
        // when
        steps.completeTask(READ, LEADER, Map.of("reading", "MORE", "words", "Nêu căn cứ (mẫu)"));
        // then
        verify(explanations).askForMore(explanation, "Nêu căn cứ (mẫu)", LEADER);
        assertThat(question).isNotEnded();
        assertThat(steps.due(EXPLAIN)).isEqualTo(LocalDateTime.of(2026, 10, 9, 17, 0));
        assertThat(steps.shown(steps.task(EXPLAIN)))
                .contains("\"returnNote\":\"Nêu căn cứ (mẫu)\"", "Thống kê trùng hai lớp (mẫu)");
    }

    @Test
    void givenWithdrawn_thenNobodyAnswersAnyMore() {
        // given
        var question = start(false);
        // when
        runtimeService()
                .createMessageCorrelation(ExplanationProcess.WITHDRAWN)
                .processInstanceVariableEquals("explanation", ID)
                .correlateAll();
        // then
        assertThat(question).isEnded().hasPassed("endEvent_explanationWithdrawn");
        assertThat(steps.jobs().waiting("event_explainReminder")).isZero();
    }

    @Test
    void givenUnitThatIsAsked_thenTheWordsAreThoseOfARequest() {
        // given
        explanation = SomeExplanations.explanation(true);
        when(explanations.one("hai-duong", ID)).thenReturn(explanation);
        // when
        start(true);
        // then
        assertThat(steps.task(EXPLAIN).getName()).isEqualTo("Đề nghị cung cấp thêm thông tin");
        assertThat(steps.shown(steps.task(EXPLAIN))).contains("\"requested\":true");
        assertThat(steps.refused(EXPLAIN, STAFF, Map.of())).isEqualTo("Chưa nhập “Thông tin cung cấp”.");
        // when: the answer comes after the day
        when(explanations.answers(explanation)).thenReturn(List.of(SomeExplanations.late()));
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        // then
        assertThat(steps.task(READ).getName()).isEqualTo("Xem thông tin đã cung cấp");
        assertThat(steps.shown(steps.task(READ))).doesNotContain("sau hạn");
    }

    @Test
    void givenLateAnswerAndOneBefore_thenTheReaderSeesBoth() {
        // given
        start(false);
        when(explanations.answers(explanation))
                .thenReturn(
                        List.of(SomeExplanations.answer(Reading.MORE, "Nêu căn cứ (mẫu)"), SomeExplanations.late()));
        // when
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        // then
        assertThat(steps.shown(steps.task(READ)))
                .contains("Cán bộ (mẫu), 08/10/2026 09:00 (sau hạn 06/10/2026)")
                .contains("- 02/10/2026: Thống kê trùng hai lớp (mẫu)\\n  Ý kiến: Nêu căn cứ (mẫu)");
    }

    @Test
    void givenNobodyAnswers_thenTheReminderClimbs() {
        // given
        start(false);
        // then
        assertThat(Reminding.upTheLadder(steps, EXPLAIN))
                .startsWith(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5), DUE);
    }

    @Test
    void givenNobodyReads_thenTheReminderClimbs() {
        // given
        start(false);
        answered();
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        // then
        assertThat(Reminding.upTheLadder(steps, READ)).startsWith(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5));
    }

    @Test
    void givenWrongAnswers_thenEachIsRefusedInWords() {
        // given
        start(false);
        // then
        assertThat(steps.refused(EXPLAIN, STAFF, Map.of("explanation", " ")))
                .isEqualTo("Chưa nhập “Nội dung giải trình”.");
        assertThat(steps.refused(EXPLAIN, STAFF, Map.of("explanation", "x".repeat(10_001))))
                .contains("dài quá 10000 ký tự");
        assertThat(steps.refusedWithoutLogin(EXPLAIN, ANSWER)).contains("Đề nghị đăng nhập lại");
        steps.denied(EXPLAIN, LEADER, ANSWER);
        // given
        answered();
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        // then
        assertThat(steps.refused(READ, LEADER, Map.of())).isEqualTo("Chưa nhập “Kết quả xem”.");
        assertThat(steps.refused(READ, LEADER, Map.of("reading", "MAYBE"))).contains("giá trị không hợp lệ");
        assertThat(steps.refused(READ, LEADER, Map.of("reading", "MORE"))).isEqualTo("Chưa nhập “Ý kiến”.");
        assertThat(steps.refused(READ, LEADER, Map.of("reading", "MORE", "words", "x".repeat(2_001))))
                .contains("dài quá 2000 ký tự");
        steps.denied(READ, STAFF, Map.of("reading", "ACCEPT"));
        verify(explanations, never()).accept(any(), any(), any());
        verify(explanations, never()).askForMore(any(), any(), eq(LEADER));
    }

    @Test
    void givenReaderWroteTheAnswer_thenHeCannotAcceptIt() {
        // given
        start(false);
        answered();
        steps.completeTask(EXPLAIN, STAFF, ANSWER);
        doThrow(new Refused("không tự duyệt được")).when(explanations).accept(any(), any(), any());
        // then
        assertThat(steps.refused(READ, LEADER, Map.of("reading", "ACCEPT"))).contains("không tự duyệt được");
    }

    private void answered() {
        when(explanations.answers(explanation)).thenReturn(List.of(SomeExplanations.answer(null, null)));
    }

    private static ProcessInstance start(boolean requested) {
        return steps.start(
                "GT-2026-01." + UNIT,
                Map.of(
                        "explanation", ID,
                        "unit", UNIT,
                        "unitName", "Trạm Y tế (mẫu)",
                        "subject", "Số liệu (mẫu)",
                        "asker", LEADER,
                        "explainDue", Dates.closeOf(DUE),
                        "requested", requested));
    }
}
