package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.casefile.Reviews.RETURNED;
import static vn.kehoach.reporting.RoundFixture.HEALTH;
import static vn.kehoach.reporting.RoundFixture.REPORT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.casefile.Reviews;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.planning.Indicator;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;
import vn.kehoach.reminder.Reminding;

class UnitReportProcessTest {
    private static final RoundId ROUND = RoundFixture.annual();
    private static final String STAFF = HEALTH + ".staff";
    private static final String HEAD = HEALTH + ".head";
    private static final String RECEIVER = RoundFixture.FOCAL + ".staff";
    private static final String WRITE_REPORT = "userTask_writeReport";
    private static final String REMINDER = "event_writeReportReminder";
    private static final String SIGN_OFF = "userTask_signOff";
    private static final String ACCEPT_REPORT = "userTask_acceptReport";
    private static final String REPORT_ACCEPTED = "endEvent_reportAccepted";

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("unit-report");

    private UnitReports reports;

    @BeforeEach
    void openRound() {
        RoundFixture.isKnown(steps, ROUND, RoundKind.ANNUAL);
        reports = steps.bean(UnitReports.class);
    }

    @Test
    void givenReportIsSigned_thenItIsAccepted() {
        // given
        var report = start(HEALTH);
        // when
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        steps.completeTask(SIGN_OFF, HEAD, APPROVED);
        steps.completeTask(ACCEPT_REPORT, RECEIVER, APPROVED);
        steps.jobs().run(REPORT_ACCEPTED);
        // then
        assertThat(report)
                .isEnded()
                .hasPassedInOrder("serviceTask_prepareReport", WRITE_REPORT, SIGN_OFF, ACCEPT_REPORT, REPORT_ACCEPTED);
        verify(reports).submit(eq(ROUND), eq(HEALTH), any(), any(), any(), any());
        verify(reports).signed(ROUND, HEALTH);
        verify(reports).accepted(ROUND, HEALTH);
    }

    @Test
    void givenHeadReturnsIt_thenTheUnitsClockRunsOn() {
        // given
        start(HEALTH);
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        when(reports.returnedInside(ROUND, HEALTH)).thenReturn(RoundFixture.DUE);
        // when
        steps.completeTask(SIGN_OFF, HEAD, RETURNED);
        // then
        assertThat(steps.due(WRITE_REPORT)).isEqualTo(LocalDateTime.of(2026, 12, 16, 17, 0));
        Reviews.recordsReturn(steps, SIGN_OFF, HEAD);
        verify(reports, never()).signed(any(), any());
    }

    @Test
    void givenReceiverReturnsIt_thenTheUnitGetsANewDeadline() {
        // given
        start(HEALTH);
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        steps.completeTask(SIGN_OFF, HEAD, APPROVED);
        when(reports.returned(ROUND, HEALTH, LocalDate.of(2026, 10, 1))).thenReturn(LocalDate.of(2026, 12, 21));
        // when
        steps.completeTask(ACCEPT_REPORT, RECEIVER, RETURNED);
        // then
        assertThat(steps.due(WRITE_REPORT)).isEqualTo(LocalDateTime.of(2026, 12, 21, 17, 0));
        Reviews.recordsReturn(steps, ACCEPT_REPORT, RECEIVER);
    }

    @Test
    void givenReportWaits_thenEveryStepIsRemindedOf() {
        // given
        start(HEALTH);
        // when, then
        Reminding.upTheLadder(steps, WRITE_REPORT);
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        Reminding.upTheLadder(steps, SIGN_OFF);
        steps.completeTask(SIGN_OFF, HEAD, APPROVED);
        Reminding.upTheLadder(steps, ACCEPT_REPORT);
    }

    @Test
    void givenReportComesBackLongAfterItsDeadline_thenItIsRemindedOfTheNextDayAndEveryWeek() {
        // given
        start(HEALTH);
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        when(reports.returnedInside(ROUND, HEALTH)).thenReturn(RoundFixture.DUE);
        steps.setNow(LocalDateTime.of(2027, 6, 4, 9, 0));
        // when
        steps.completeTask(SIGN_OFF, HEAD, RETURNED);
        // then
        assertThat(steps.jobs().due(REMINDER)).isEqualTo(LocalDateTime.of(2027, 6, 7, 8, 0));
        Reminding.once(steps, WRITE_REPORT);
        Reminding.once(steps, WRITE_REPORT);
        Reminding.once(steps, WRITE_REPORT);
        assertThat(steps.jobs().due(REMINDER)).isEqualTo(LocalDateTime.of(2027, 6, 17, 8, 0));
    }

    @Test
    void givenServerWasAwayForDays_thenWhatWasMissedIsToldOnce() {
        // given
        start(HEALTH);
        var due = steps.jobs().due(REMINDER);
        steps.setNow(LocalDateTime.of(2026, 12, 21, 10, 0));
        // when
        Reminding.once(steps, WRITE_REPORT);
        // then
        assertThat(due).isBefore(LocalDateTime.of(2026, 12, 18, 0, 0));
        verify(steps.bean(Notices.class))
                .write(any(), eq(NoticeKind.ESCALATION), eq(SomeUnits.FOCAL.id()), any(), any(), any(), any());
        verify(steps.bean(Notices.class)).write(any(), eq(NoticeKind.OVERDUE), eq(HEAD), any(), any(), any(), any());
        assertThat(steps.jobs().due(REMINDER)).isAfter(LocalDateTime.of(2026, 12, 22, 0, 0));
    }

    @Test
    void givenFocalUnitItself_thenTheHeadOfTheOfficeReceives() {
        // given
        start(SomeUnits.FOCAL.id());
        // when
        steps.completeTask(WRITE_REPORT, RoundFixture.FOCAL + ".staff", REPORT);
        steps.completeTask(SIGN_OFF, RoundFixture.FOCAL + ".head", APPROVED);
        // then
        steps.task(ACCEPT_REPORT, SomeUnits.OFFICE.id() + ".head");
    }

    @Test
    void givenIncompleteReport_thenItIsRefused() {
        // given
        start(HEALTH);
        // when, then
        assertThat(steps.refused(WRITE_REPORT, STAFF, Map.of("direction", "Có")))
                .isEqualTo("Chưa nhập “Kết quả thực hiện”.");
        assertThat(steps.refusedWithoutLogin(WRITE_REPORT, REPORT)).contains("Đề nghị đăng nhập lại");
        steps.denied(WRITE_REPORT, RoundFixture.POLICE + ".staff", REPORT);
        verify(reports, never()).submit(any(), any(), any(), any(), any(), any());
    }

    @Test
    void givenFiguresThatCannotBe_thenTheyAreRefused() {
        // given
        when(steps.bean(Plans.class).indicators(RoundFixture.PLAN))
                .thenReturn(List.of(
                        new Indicator("ct-1", "Tập huấn", Indicator.Operator.AT_LEAST, BigDecimal.TEN, "%", "cán bộ")));
        start(HEALTH);
        // when, then
        assertThat(steps.refused(WRITE_REPORT, STAFF, with(Map.of("reached1", 5))))
                .contains("nhập cả số người đạt");
        assertThat(steps.refused(WRITE_REPORT, STAFF, with(Map.of("reached1", 5, "total1", 0))))
                .contains("lớn hơn 0");
        assertThat(steps.refused(WRITE_REPORT, STAFF, with(Map.of("reached1", 5, "total1", 4))))
                .contains("không được lớn hơn tổng số");
        assertThat(steps.refused(WRITE_REPORT, STAFF, with(Map.of("reached1", 5, "total1", 9))))
                .isEqualTo("Chưa nhập “Cách thống kê”.");
    }

    @Test
    void givenWrongReviews_thenHeadAndReceiverAreRefused() {
        // given
        start(HEALTH);
        steps.completeTask(WRITE_REPORT, STAFF, REPORT);
        // when, then
        Reviews.refuseWhatIsWrong(steps, SIGN_OFF, HEAD, Set.of(WRITE_REPORT));
        steps.completeTask(SIGN_OFF, HEAD, APPROVED);
        Reviews.refuseWhatIsWrong(steps, ACCEPT_REPORT, RECEIVER, Set.of(WRITE_REPORT));
    }

    private static Map<String, Object> with(Map<String, ?> figures) {
        var typed = new HashMap<String, Object>(REPORT);
        typed.putAll(figures);
        return typed;
    }

    private static ProcessInstance start(String unit) {
        var variables = RoundFixture.variables(ROUND, RoundKind.ANNUAL);
        variables.put("unit", unit);
        return steps.start("BC-2026." + unit, variables);
    }
}
