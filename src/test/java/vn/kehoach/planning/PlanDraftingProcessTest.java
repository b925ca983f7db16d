package vn.kehoach.planning;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;

class PlanDraftingProcessTest {
    static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final String FOCAL = "hai-duong.phong-vh-xh";
    static final String AUTHOR = FOCAL + ".staff";
    static final String HEALTH = "hai-duong.tram-y-te";
    static final String POLICE = "hai-duong.cong-an";
    static final String DRAFT_PLAN = "userTask_draftPlan";
    private static final String COMMENTS = "subProcess_comments";
    static final String COMMENT = "userTask_comment";
    private static final String COMMENTS_DUE = "event_commentsDue";
    private static final String CLOSE_COMMENTS = "serviceTask_closeComments";
    static final String ANSWER_COMMENT = "userTask_answerComment";
    static final String FINALIZE_PLAN = "userTask_finalizePlan";
    static final String APPROVAL = "document-approval";
    static final Map<String, String> AGREED = Map.of("opinion", "AGREE");
    private static final Map<String, String> OBJECTED = Map.of("opinion", "COMMENT", "text", "Thêm kinh phí");
    static final Map<String, String> TEXT = Map.ofEntries(
            entry("title", "Kế hoạch"),
            entry("legalBases", "Kế hoạch số 168/KH-UBND ngày 06/5/2026 của UBND thành phố"),
            entry("preamble", "Thực hiện"),
            entry("purposes", "Mục đích"),
            entry("requirements", "Yêu cầu"),
            entry("generalTarget", "Mục tiêu"),
            entry("timeFrame", "Từ năm 2026 đến hết năm 2030"),
            entry("milestones", "Năm 2026: Xây dựng kế hoạch"),
            entry("funding", "Ngân sách"),
            entry("duties", "Trạm Y tế\n- Tuyên truyền"),
            entry("closing", "Trên đây là Kế hoạch"),
            entry("recipients", "Trạm Y tế; (gửi: Trạm Y tế)"),
            entry("onBehalfOf", "TM. ỦY BAN NHÂN DÂN"),
            entry("signFor", "KT. CHỦ TỊCH"),
            entry("signerPosition", "PHÓ CHỦ TỊCH"),
            entry("signerName", "Nguyễn Thị A (mẫu)"));
    static final PlanText EMPTY =
            new PlanText("Kế hoạch", "", "", Map.of(), "", List.of(), new Signature(null, null, "", ""));

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("plan-drafting");

    private Comments comments;

    @BeforeEach
    void twoUnitsAreAsked() {
        comments = steps.bean(Comments.class);
        when(comments.askedUnits(PLAN)).thenReturn(List.of(SomeUnits.HEALTH, SomeUnits.POLICE));
        when(comments.one("hai-duong", 7L)).thenReturn(comment(7));
        when(steps.bean(Plans.class).text(PLAN)).thenReturn(EMPTY);
        when(steps.bean(PlanBody.class).of(PLAN)).thenReturn("Toàn văn dự thảo");
        steps.stub(APPROVAL);
    }

    @Test
    void givenNobodyObjects_thenPlanIsIssued() {
        // given
        var drafting = start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        // when
        everybody(AGREED);
        steps.completeTask(FINALIZE_PLAN, AUTHOR, TEXT);
        steps.endCalled(APPROVAL, Map.of("outcome", "ISSUED"));
        // then
        assertThat(drafting)
                .isEnded()
                .hasPassedInOrder(DRAFT_PLAN, CLOSE_COMMENTS, FINALIZE_PLAN, "endEvent_planIssued")
                .hasNotPassed(ANSWER_COMMENT);
        verify(comments).give(PLAN, HEALTH, Opinion.AGREE, null, HEALTH + ".staff");
        verify(comments).close(PLAN);
        verify(steps.bean(Plans.class), times(2)).write(any(), any(), any());
    }

    @Test
    void givenSomebodyObjects_thenFocalUnitAnswersBeforeItGoesOn() {
        // given
        start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        when(comments.unanswered(PLAN)).thenReturn(List.of(comment(7)));
        everybody(OBJECTED);
        assertThat(steps.shown(steps.task(ANSWER_COMMENT)))
                .contains("Trạm Y tế")
                .contains("Thêm kinh phí");
        // when
        steps.completeTask(ANSWER_COMMENT, AUTHOR, Map.of("answer", "PARTLY", "reason", "Theo khả năng ngân sách"));
        steps.jobs().runAll();
        // then
        verify(comments).give(PLAN, POLICE, Opinion.COMMENT, "Thêm kinh phí", POLICE + ".staff");
        verify(comments).answer(PLAN, 7, Answer.PARTLY, "Theo khả năng ngân sách", AUTHOR);
        steps.task(FINALIZE_PLAN, FOCAL);
    }

    @Test
    void givenMatTran_thenItsCommentIsAskedForAsARequest() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of(SomeUnits.HEALTH, SomeUnits.FRONT));
        start();
        // when
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        // then
        assertThat(steps.task(COMMENT, SomeUnits.FRONT.id()).getName()).isEqualTo("Đề nghị góp ý dự thảo");
        assertThat(steps.task(COMMENT, HEALTH).getName()).isEqualTo("Góp ý dự thảo");
    }

    @Test
    void givenOneUnitIsSilent_thenDeadlineClosesTheAsking() {
        // given
        start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        steps.complete(steps.task(COMMENT, HEALTH), HEALTH + ".staff", AGREED);
        steps.jobs().run(COMMENTS);
        assertThat(steps.jobs().due(COMMENTS_DUE)).isEqualTo(LocalDateTime.of(2026, 10, 8, 17, 0));
        // when
        steps.jobs().fireTimer(COMMENTS_DUE);
        // then
        assertThat(steps.tasks(COMMENT)).isEmpty();
        verify(comments).close(PLAN);
        steps.task(FINALIZE_PLAN, FOCAL);
    }

    @Test
    void givenApprovalReturnsThePlan_thenItIsFinalizedAgain() {
        // given
        var drafting = start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        everybody(AGREED);
        steps.completeTask(FINALIZE_PLAN, AUTHOR, TEXT);
        // when
        steps.endCalled(APPROVAL, Map.of("outcome", "RETURN"));
        steps.completeTask(FINALIZE_PLAN, AUTHOR, TEXT);
        steps.endCalled(APPROVAL, Map.of("outcome", "ISSUED"));
        // then
        assertThat(drafting).isEnded().hasPassed("endEvent_planIssued");
        verify(comments, times(1)).close(PLAN);
    }

    @Test
    void givenPlanIsHandedIn_thenApprovalGetsItsCase() {
        // given
        start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        everybody(AGREED);
        // when
        steps.completeTask(FINALIZE_PLAN, AUTHOR, TEXT);
        // then
        var approval = steps.called(APPROVAL).getProcessInstanceId();
        assertThat(steps.businessKey("stub_" + APPROVAL)).isEqualTo(PLAN.caseKey());
        assertThat(steps.variable(approval, "subject")).isEqualTo("Kế hoạch giai đoạn 2026 - 2030");
        assertThat(steps.called(APPROVAL).getTenantId()).isEqualTo("hai-duong");
    }

    @Test
    void givenFocalUnitChangesOnTheWay_thenTheNextTaskIsTheNewOnes() {
        // given
        start();
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        // when
        when(steps.bean(Organisation.class).focalUnit("hai-duong")).thenReturn(SomeUnits.POLICE);
        everybody(AGREED);
        // then
        steps.task(FINALIZE_PLAN, SomeUnits.POLICE.id());
    }

    @Test
    void givenDraftingWaits_thenEveryStepIsRemindedOf() {
        // given
        when(comments.askedUnits(PLAN)).thenReturn(List.of(SomeUnits.HEALTH));
        when(comments.unanswered(PLAN)).thenReturn(List.of(comment(7)));
        start();
        // when, then
        Reminding.upTheLadder(steps, DRAFT_PLAN);
        steps.completeTask(DRAFT_PLAN, AUTHOR, TEXT);
        Reminding.upTheLadder(steps, COMMENT);
        steps.jobs().fireTimer(COMMENTS_DUE);
        Reminding.upTheLadder(steps, ANSWER_COMMENT);
        steps.completeTask(ANSWER_COMMENT, AUTHOR, Map.of("answer", "ACCEPTED"));
        steps.jobs().runAll();
        Reminding.upTheLadder(steps, FINALIZE_PLAN);
    }

    private static void everybody(Map<String, String> opinion) {
        for (var unit : List.of(HEALTH, POLICE)) {
            steps.complete(steps.task(COMMENT, unit), unit + ".staff", opinion);
        }
        steps.jobs().runAll();
    }

    static PlanComment comment(long id) {
        return new PlanComment(id, HEALTH, Opinion.COMMENT, "Thêm kinh phí", null, null);
    }

    private static ProcessInstance start() {
        return start(steps);
    }

    static ProcessInstance start(ProcessSteps steps) {
        return steps.start(
                PLAN.caseKey(),
                Map.of(
                        "plan",
                        PLAN.planId(),
                        "version",
                        1,
                        "subject",
                        "Kế hoạch giai đoạn 2026 - 2030",
                        "unitName",
                        "UBND phường Hải Dương"));
    }
}
