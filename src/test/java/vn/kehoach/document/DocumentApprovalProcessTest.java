package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.casefile.Reviews.RETURNED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.casefile.Reviews;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;
import vn.kehoach.reminder.Reminding;

class DocumentApprovalProcessTest {
    private static final String CASE = "KH-hai-duong-2026-2030/v1";
    private static final String CHECK_CONTENT = "userTask_checkContent";
    private static final String CHECK_FORMAT = "userTask_checkFormat";
    private static final String APPROVE = "userTask_approve";
    private static final String ISSUE = "userTask_issue";
    private static final String RECORD_RECEIPT = "userTask_recordReceipt";
    private static final String RETURNED_END = "endEvent_documentReturned";
    private static final String HEAD = "hai-duong.phong-vh-xh.head";
    private static final String CLERK = "hai-duong.records-clerk";
    private static final String LEADER = "hai-duong.vice-chair";
    private static final Map<String, String> SENT = Map.of("channel", "PAPER", "note", "Gửi kèm bản giấy");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("document-approval");

    @BeforeEach
    void draftFromFinalizePlan() {
        var drafts = steps.bean(DraftView.class);
        when(drafts.submittedIn(CASE)).thenReturn(Set.of("userTask_finalizePlan"));
        doReturn(Map.of("subject", "Kế hoạch", "body", "Toàn văn")).when(drafts).of("hai-duong", CASE);
    }

    @Test
    void givenEveryStepApproves_thenDocumentIsIssued() {
        // given
        var approval = start();
        // when
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        steps.completeTask(APPROVE, LEADER, APPROVED);
        steps.completeTask(ISSUE, CLERK, SENT);
        // then
        verify(steps.bean(Register.class)).issue("hai-duong", CASE, CLERK, "PAPER", "Gửi kèm bản giấy");
        assertThat(approval)
                .isEnded()
                .hasPassedInOrder(CHECK_CONTENT, CHECK_FORMAT, APPROVE, ISSUE, "endEvent_documentIssued");
        assertThat(steps.lastValue(approval, "outcome")).isEqualTo("ISSUED");
    }

    @Test
    void givenDocumentIsIssued_thenItsReceiptIsFollowedBesideTheCycle() {
        // given
        var deliveries = steps.bean(Deliveries.class);
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        when(deliveries.one(new DeliveryId("hai-duong", CASE, 1))).thenReturn(SomeDeliveries.TO_THE_CITY);
        var approval = start();
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        steps.completeTask(APPROVE, LEADER, APPROVED);
        assertThat(steps.tasks(RECORD_RECEIPT)).isEmpty();
        // when
        steps.completeTask(ISSUE, CLERK, SENT);
        // then
        var task = steps.task(RECORD_RECEIPT, CLERK);
        assertThat(approval).isEnded();
        assertThat(task.getProcessInstanceId()).isNotEqualTo(approval.getId());
        assertThat(task.getTenantId()).isEqualTo("hai-duong");
        assertThat(steps.businessKey(task)).isEqualTo(CASE);
        assertThat(steps.variable(task.getProcessInstanceId(), "subject")).isEqualTo("Kế hoạch");
        assertThat(steps.variable(task.getProcessInstanceId(), "unitName")).isEqualTo("UBND phường Hải Dương");
    }

    @Test
    void givenContentIsReturned_thenNobodyElseSeesIt() {
        // given
        var approval = start();
        // when
        steps.completeTask(CHECK_CONTENT, HEAD, RETURNED);
        // then
        assertReturned(approval);
        assertThat(approval).hasNotPassed(CHECK_FORMAT);
        Reviews.recordsReturn(steps, CHECK_CONTENT, HEAD);
    }

    @Test
    void givenFormatIsReturned_thenLeaderDoesNotSeeIt() {
        // given
        var approval = start();
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        // when
        steps.completeTask(CHECK_FORMAT, CLERK, RETURNED);
        // then
        assertReturned(approval);
        assertThat(approval).hasNotPassed(APPROVE);
        Reviews.recordsReturn(steps, CHECK_FORMAT, CLERK);
    }

    @Test
    void givenLeaderReturnsIt_thenNoNumberIsGiven() {
        // given
        var approval = start();
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        // when
        steps.completeTask(APPROVE, LEADER, RETURNED);
        // then
        assertReturned(approval);
        assertThat(approval).hasNotPassed(ISSUE);
        verifyNoInteractions(steps.bean(Register.class));
        verifyNoInteractions(steps.bean(Deliveries.class));
        Reviews.recordsReturn(steps, APPROVE, LEADER);
    }

    @Test
    void givenDocumentWaits_thenEveryStepIsRemindedOf() {
        // given
        start();
        // when
        var days = Reminding.upTheLadder(steps, CHECK_CONTENT);
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        Reminding.upTheLadder(steps, CHECK_FORMAT);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        Reminding.upTheLadder(steps, APPROVE);
        steps.completeTask(APPROVE, LEADER, APPROVED);
        Reminding.upTheLadder(steps, ISSUE);
        // then
        assertThat(days.subList(0, 6))
                .isEqualTo(List.of(
                        LocalDate.of(2026, 10, 2),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 6),
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 10, 13)));
    }

    @Test
    void givenContentCheckWaits_thenItIsDueAfterTwoWorkingDaysAndRemindedOfAtEight() {
        // given
        // when
        start();
        // then
        assertThat(steps.due(CHECK_CONTENT)).isEqualTo(LocalDateTime.of(2026, 10, 5, 17, 0));
        assertThat(steps.jobs().due("event_checkContentReminder")).isEqualTo(LocalDateTime.of(2026, 10, 2, 8, 0));
    }

    @Test
    void givenTaskOpens_thenFormShowsTheDraft() {
        // given
        // when
        start();
        // then
        assertThat(steps.shown(steps.task(CHECK_CONTENT))).contains("Toàn văn").contains("Kế hoạch");
    }

    @Test
    void givenTypedText_thenTheEngineKeepsNoneOfIt() {
        // given
        var approval = start();
        // when
        steps.completeTask(CHECK_CONTENT, HEAD, RETURNED);
        // then
        assertThat(steps.lastValue(approval, "data")).isNull();
        assertThat(steps.lastValue(approval, "outcome")).isNotNull();
    }

    @Test
    void givenWrongReviews_thenEachStepRefusesThem() {
        // given
        start();
        var handedIn = Set.of("userTask_finalizePlan");
        // when, then
        Reviews.refuseWhatIsWrong(steps, CHECK_CONTENT, HEAD, handedIn);
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        Reviews.refuseWhatIsWrong(steps, CHECK_FORMAT, CLERK, handedIn);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        Reviews.refuseWhatIsWrong(steps, APPROVE, LEADER, handedIn);
    }

    @Test
    void givenWrongIssue_thenItIsRefusedAndStaysOpen() {
        // given
        start();
        steps.completeTask(CHECK_CONTENT, HEAD, APPROVED);
        steps.completeTask(CHECK_FORMAT, CLERK, APPROVED);
        steps.completeTask(APPROVE, LEADER, APPROVED);
        when(steps.bean(Register.class).issue("hai-duong", CASE, CLERK, "PAPER", null))
                .thenThrow(new Refused("Văn bản này đã được cấp số."));
        // when, then
        assertThat(steps.refused(ISSUE, CLERK, Map.of())).isEqualTo("Chưa nhập “Hình thức gửi”.");
        assertThat(steps.refused(ISSUE, CLERK, Map.of("channel", "PIGEON"))).contains("không hợp lệ");
        assertThat(steps.refused(ISSUE, CLERK, Map.of("channel", "PAPER"))).isEqualTo("Văn bản này đã được cấp số.");
        assertThat(steps.refusedWithoutLogin(ISSUE, SENT)).contains("Đề nghị đăng nhập lại");
        steps.denied(ISSUE, LEADER, SENT);
    }

    private static void assertReturned(ProcessInstance approval) {
        assertThat(approval).isEnded().hasPassed(RETURNED_END);
        assertThat(steps.lastValue(approval, "outcome")).isEqualTo("RETURN");
    }

    private static ProcessInstance start() {
        return steps.start(CASE, Map.of("subject", "Kế hoạch", "unitName", "UBND phường Hải Dương"));
    }
}
