package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;

class ReportCollectionProcessTest {
    private static final RoundId ROUND = RoundFixture.annual();
    private static final String GATHERER = RoundFixture.FOCAL + ".staff";
    private static final String ROUND_OVERDUE = "event_roundOverdue";
    private static final String DECIDE_LATE_UNITS = "userTask_decideLateUnits";
    private static final String WAIT_LONGER = "event_waitLonger";
    private static final String CLOSED_EARLY = "endEvent_closedEarly";
    private static final String ALL_RECEIVED = "endEvent_allReceived";
    private static final String REPORTS = "stub_unit-report";
    private static final Map<String, String> CLOSE = Map.of("answer", "CLOSE", "reason", "Công an phường chưa nộp");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("report-collection");

    private Rounds rounds;

    @BeforeEach
    void openRound() {
        RoundFixture.isKnown(steps, ROUND, RoundKind.ANNUAL);
        rounds = steps.bean(Rounds.class);
        when(rounds.notAccepted(ROUND)).thenReturn(RoundFixture.reports(ReportStatus.OPEN));
        steps.stub("unit-report");
    }

    @Test
    void givenAllUnitsReport_thenTheRoundEnds() {
        // given
        var collection = start();
        // when
        steps.tasks(REPORTS).forEach(ReportCollectionProcessTest::report);
        // then
        assertThat(collection).isEnded().hasPassed(ALL_RECEIVED).hasNotPassed(DECIDE_LATE_UNITS, CLOSED_EARLY);
        verify(rounds).open(RoundFixture.PLAN, ROUND, RoundKind.ANNUAL, 2026);
    }

    @Test
    void givenRoundOpens_thenEachUnitGetsItsOwnCase() {
        // given
        // when
        start();
        // then
        assertThat(steps.tasks(REPORTS)).hasSize(2).allSatisfy(task -> {
            var unit = steps.variable(task.getProcessInstanceId(), "unit");
            assertThat(steps.businessKey(task)).isEqualTo("BC-2026." + unit);
            assertThat(task.getTenantId()).isEqualTo("hai-duong");
        });
        assertThat(steps.jobs().due(ROUND_OVERDUE)).isEqualTo(LocalDateTime.of(2026, 12, 17, 8, 0));
    }

    @Test
    void givenLateUnits_thenTheRoundIsClosedWithoutThem() {
        // given
        var collection = start();
        report(steps.tasks(REPORTS).get(0));
        // when
        steps.jobs().fireTimer(ROUND_OVERDUE);
        assertThat(steps.shown(steps.task(DECIDE_LATE_UNITS))).contains("Trạm Y tế: chưa nộp");
        steps.completeTask(DECIDE_LATE_UNITS, GATHERER, CLOSE);
        // then
        verify(rounds).closeWithoutLate(ROUND, "Công an phường chưa nộp", GATHERER);
        assertThat(collection).isEnded().hasPassed(CLOSED_EARLY).hasNotPassed(ALL_RECEIVED);
        assertThat(steps.tasks(REPORTS)).isEmpty();
    }

    @Test
    void givenItIsWaitedFor_thenTheQuestionComesAgain() {
        // given
        start();
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // when
        steps.completeTask(DECIDE_LATE_UNITS, GATHERER, Map.of("answer", "WAIT"));
        // then
        assertThat(steps.tasks(DECIDE_LATE_UNITS)).isEmpty();
        assertThat(steps.jobs().due(WAIT_LONGER)).isEqualTo(LocalDateTime.of(2026, 12, 21, 8, 0));
        steps.jobs().fireTimer(WAIT_LONGER);
        steps.completeTask(DECIDE_LATE_UNITS, GATHERER, CLOSE);
        verify(rounds).closeWithoutLate(any(), any(), any());
    }

    @Test
    void givenLastReportComesWhileItIsWaitedFor_thenTheRoundEnds() {
        // given
        var collection = start();
        steps.jobs().fireTimer(ROUND_OVERDUE);
        steps.completeTask(DECIDE_LATE_UNITS, GATHERER, Map.of("answer", "WAIT"));
        // when
        steps.tasks(REPORTS).forEach(ReportCollectionProcessTest::report);
        // then
        assertThat(collection).isEnded().hasPassed(ALL_RECEIVED);
        assertThat(steps.jobs().waiting(WAIT_LONGER)).isZero();
        verify(rounds, never()).closeWithoutLate(any(), any(), any());
    }

    @Test
    void givenDecisionWaits_thenItIsRemindedOf() {
        // given
        start();
        // when
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // then
        Reminding.upTheLadder(steps, DECIDE_LATE_UNITS);
    }

    @Test
    void givenUnitThatIsAskedBesideALateOne_thenItIsNamedApartAndNotAsLate() {
        // given
        when(rounds.notAccepted(ROUND)).thenReturn(List.of(open(RoundFixture.HEALTH), open(RoundFixture.FRONT)));
        start();
        // when
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // then
        var task = steps.task(DECIDE_LATE_UNITS);
        assertThat(task.getName()).isEqualTo("Xử lý đơn vị chậm báo cáo");
        assertThat(steps.shown(task))
                .contains("\"lateUnits\":\"- Trạm Y tế: chưa nộp\"")
                .contains("\"askedUnits\":\"- Ủy ban Mặt trận Tổ quốc\"");
    }

    @Test
    void givenOnlyUnitsThatAreAsked_thenTheRoundIsClosedAndNobodyIsLate() {
        // given
        when(rounds.notAccepted(ROUND)).thenReturn(List.of(open(RoundFixture.FRONT)));
        var collection = start();
        // when
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // then
        var task = steps.task(DECIDE_LATE_UNITS);
        assertThat(task.getName()).isEqualTo("Quyết định khép kỳ báo cáo");
        assertThat(steps.shown(task)).contains("\"lateUnits\":\"\"", "\"requested\":true");
        steps.completeTask(DECIDE_LATE_UNITS, GATHERER, CLOSE);
        assertThat(collection).isEnded().hasPassed(CLOSED_EARLY);
    }

    @Test
    void givenReportThatWaitsForUs_thenTheRoundCannotBeClosed() {
        // given
        when(rounds.notAccepted(ROUND))
                .thenReturn(List.of(RoundFixture.report(RoundFixture.FRONT, ReportStatus.SIGNED)));
        start();
        // when
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // then
        assertThat(steps.refused(DECIDE_LATE_UNITS, GATHERER, CLOSE))
                .isEqualTo("Còn báo cáo, thông tin đã gửi đang chờ tiếp nhận: Ủy ban Mặt trận Tổ quốc."
                        + " Đề nghị xử lý trước khi khép kỳ.");
    }

    @Test
    void givenWrongDecisions_thenTheyAreRefused() {
        // given
        start();
        steps.jobs().fireTimer(ROUND_OVERDUE);
        // when, then
        assertThat(steps.refused(DECIDE_LATE_UNITS, GATHERER, Map.of())).isEqualTo("Chưa nhập “Cách xử lý”.");
        assertThat(steps.refused(DECIDE_LATE_UNITS, GATHERER, Map.of("answer", "LATER")))
                .contains("không hợp lệ");
        assertThat(steps.refused(DECIDE_LATE_UNITS, GATHERER, Map.of("answer", "CLOSE")))
                .isEqualTo("Chưa nhập “Lý do khép kỳ”.");
        assertThat(steps.refusedWithoutLogin(DECIDE_LATE_UNITS, CLOSE)).contains("Đề nghị đăng nhập lại");
        steps.denied(DECIDE_LATE_UNITS, RoundFixture.HEALTH + ".staff", CLOSE);
        verify(rounds, never()).closeWithoutLate(any(), any(), any());
    }

    private static UnitReport open(String unit) {
        return RoundFixture.report(unit, ReportStatus.OPEN);
    }

    private static void report(Task waiting) {
        steps.endCalled(waiting, Map.of());
    }

    private static ProcessInstance start() {
        return steps.start(ROUND.id(), RoundFixture.variables(ROUND, RoundKind.ANNUAL));
    }
}
