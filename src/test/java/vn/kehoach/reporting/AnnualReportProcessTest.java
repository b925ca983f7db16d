package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.reporting.RoundFixture.REPORT;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;

class AnnualReportProcessTest {
    private static final RoundId ROUND = RoundFixture.annual();
    private static final String WRITER = RoundFixture.FOCAL + ".staff";
    private static final String CONSOLIDATE = "userTask_consolidate";
    private static final String COLLECTION = "report-collection";
    private static final String APPROVAL = "document-approval";

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("annual-report");

    @BeforeEach
    void openRound() {
        RoundFixture.isKnown(steps, ROUND, RoundKind.ANNUAL);
    }

    @Test
    void givenReportIsIssued_thenFiguresAreFrozen() {
        // given
        stubs();
        var annual = start();
        steps.endCalled(COLLECTION, Map.of());
        // when
        steps.completeTask(CONSOLIDATE, WRITER, REPORT);
        steps.endCalled(APPROVAL, Map.of("outcome", "ISSUED"));
        // then
        assertThat(annual).isEnded().hasPassed(CONSOLIDATE, "serviceTask_freezeFigures", "endEvent_annualReportIssued");
        verify(steps.bean(Rounds.class)).write(eq(ROUND), any(), eq(CONSOLIDATE), eq(WRITER), any());
        verify(steps.bean(Freezer.class)).freeze(ROUND);
    }

    @Test
    void givenReportIsReturned_thenItIsConsolidatedAgainAndNothingFrozen() {
        // given
        stubs();
        start();
        steps.endCalled(COLLECTION, Map.of());
        steps.completeTask(CONSOLIDATE, WRITER, REPORT);
        // when
        steps.endCalled(APPROVAL, Map.of("outcome", "RETURN"));
        // then
        steps.task(CONSOLIDATE, RoundFixture.FOCAL);
        verify(steps.bean(Freezer.class), never()).freeze(any());
    }

    @Test
    void givenConsolidationWaits_thenItIsRemindedOf() {
        // given
        stubs();
        start();
        // when
        steps.endCalled(COLLECTION, Map.of());
        // then
        Reminding.upTheLadder(steps, CONSOLIDATE);
    }

    @Test
    void givenWrongReports_thenTheyAreRefused() {
        // given
        stubs();
        start();
        steps.endCalled(COLLECTION, Map.of());
        // when, then
        assertThat(steps.refused(CONSOLIDATE, WRITER, Map.of("direction", " ")))
                .isEqualTo("Chưa nhập “Công tác chỉ đạo, triển khai”.");
        assertThat(steps.refusedWithoutLogin(CONSOLIDATE, REPORT)).contains("Đề nghị đăng nhập lại");
        steps.denied(CONSOLIDATE, RoundFixture.HEALTH + ".staff", REPORT);
        verify(steps.bean(Rounds.class), never()).write(any(), any(), any(), any(), any());
    }

    @Test
    void givenNothingIsReplaced_thenOneReportGoesFromTheUnitsToTheRegister() {
        // given
        var annual = start();
        // when
        for (var unit : List.of(RoundFixture.HEALTH, RoundFixture.POLICE)) {
            steps.complete(steps.task("userTask_writeReport", unit), unit + ".staff", REPORT);
            steps.completeTask("userTask_signOff", unit + ".head", APPROVED);
            steps.completeTask("userTask_acceptReport", WRITER, APPROVED);
        }
        steps.jobs().runAll();
        steps.completeTask(CONSOLIDATE, WRITER, REPORT);
        steps.completeTask("userTask_checkContent", RoundFixture.FOCAL + ".head", APPROVED);
        steps.completeTask("userTask_checkFormat", "hai-duong.records-clerk", APPROVED);
        steps.completeTask("userTask_approve", "hai-duong.vice-chair", APPROVED);
        steps.completeTask("userTask_issue", "hai-duong.records-clerk", Map.of("channel", "PAPER"));
        // then
        assertThat(annual).isEnded().hasPassed("endEvent_annualReportIssued");
        verify(steps.bean(Freezer.class)).freeze(ROUND);
    }

    private static void stubs() {
        steps.stub(COLLECTION);
        steps.stub(APPROVAL);
    }

    private static ProcessInstance start() {
        return steps.start(ROUND.id(), RoundFixture.variables(ROUND, RoundKind.ANNUAL));
    }
}
