package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.planning.PlanHead;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.ProcessSteps;

class PlanPeriodProcessTest {
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2027", 1);
    private static final String DRAFTING = "plan-drafting";
    private static final String EXECUTION = "unit-execution";
    private static final String ANNUAL = "annual-report";
    private static final String SUMMARY = "period-summary";
    private static final String YEAR_OPENS = "event_yearOpens";
    private static final String YEAR_CLOSES = "event_yearCloses";
    private static final String REPORT_OPENS = "event_reportOpens";
    private static final String FINAL_SUMMARY_OPENS = "event_finalSummaryOpens";
    private static final String CLOSE_YEAR = "serviceTask_closeYear";

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("plan-period");

    private UnitYears years;

    @BeforeEach
    void oneYearOneUnit() {
        years = steps.bean(UnitYears.class);
        when(years.units(any(), anyInt())).thenReturn(List.of(SomeUnits.HEALTH.id()));
        period(2027, 2027);
        List.of(DRAFTING, EXECUTION, ANNUAL, SUMMARY).forEach(steps::stub);
    }

    @Test
    void givenOneYear_thenItIsOpenedReportedAndSummedUp() {
        // given
        var period = start();
        // when
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.endCalled(EXECUTION, Map.of());
        steps.jobs().fireTimer(REPORT_OPENS);
        steps.endCalled(ANNUAL, Map.of());
        steps.jobs().fireTimer(FINAL_SUMMARY_OPENS);
        steps.endCalled(SUMMARY, Map.of());
        // then
        assertThat(period)
                .isEnded()
                .hasPassed("endEvent_yearClosed", "endEvent_periodClosed")
                .hasNotPassed(CLOSE_YEAR, "callActivity_interimSummary");
        verify(years).open(PLAN, 2027);
        verify(years, never()).close(any(), anyInt());
    }

    @Test
    void givenPlanIsIssued_thenTheClockFollowsTheSettingsOnWorkingDays() {
        // given
        start();
        // when
        steps.endCalled(DRAFTING, Map.of());
        // then
        assertThat(steps.jobs().due(YEAR_OPENS)).isEqualTo(LocalDateTime.of(2027, 1, 4, 8, 0));
        steps.jobs().fireTimer(YEAR_OPENS);
        assertThat(steps.jobs().due(REPORT_OPENS)).isEqualTo(LocalDateTime.of(2027, 12, 1, 8, 0));
        assertThat(steps.jobs().due(YEAR_CLOSES)).isEqualTo(LocalDateTime.of(2028, 3, 31, 8, 0));
    }

    @Test
    void givenUnitNeverConfirms_thenTheYearIsClosedAllTheSame() {
        // given
        var period = start();
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.jobs().fireTimer(REPORT_OPENS);
        steps.endCalled(ANNUAL, Map.of());
        // when
        steps.jobs().fireTimer(YEAR_CLOSES);
        // then
        verify(years).close(PLAN, 2027);
        assertThat(steps.tasks("stub_" + EXECUTION)).isEmpty();
        assertThat(period).isWaitingAt(FINAL_SUMMARY_OPENS);
        steps.jobs().fireTimer(FINAL_SUMMARY_OPENS);
        steps.endCalled(SUMMARY, Map.of());
        assertThat(period).isEnded().hasPassed("endEvent_yearClosed");
    }

    @Test
    void givenDutiesOfTheLastYearStillOpen_thenTheFinalSummaryDoesNotWaitForThem() {
        // given
        var period = start();
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.jobs().fireTimer(REPORT_OPENS);
        steps.endCalled(ANNUAL, Map.of());
        // when
        assertThat(steps.jobs().due(FINAL_SUMMARY_OPENS)).isEqualTo(LocalDateTime.of(2027, 12, 16, 8, 0));
        steps.jobs().fireTimer(FINAL_SUMMARY_OPENS);
        // then
        assertThat(steps.tasks("stub_" + EXECUTION)).hasSize(1);
        assertThat(steps.tasks("stub_" + SUMMARY)).hasSize(1);
        steps.endCalled(SUMMARY, Map.of());
        assertThat(period).isNotEnded();
        steps.endCalled(EXECUTION, Map.of());
        assertThat(period).isEnded();
    }

    @Test
    void givenInterimYear_thenAnInterimSummaryFollowsTheAnnualReport() {
        // given
        period(2027, 2028);
        steps.bean(Settings.class).change("hai-duong", Setting.INTERIM_YEAR, "2027", "admin");
        var period = start();
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.endCalled(EXECUTION, Map.of());
        steps.jobs().fireTimer(REPORT_OPENS);
        // when
        steps.endCalled(ANNUAL, Map.of());
        // then
        assertCalled(SUMMARY, "SK-2027.hai-duong", Map.of("roundKind", "INTERIM", "round", "SK-2027.hai-duong"));
        steps.endCalled(SUMMARY, Map.of());
        assertThat(period)
                .hasPassed("endEvent_yearClosed")
                .hasNotPassed(FINAL_SUMMARY_OPENS)
                .isNotEnded();
    }

    @Test
    void givenInterimYearIsTheLastYear_thenTheWholePeriodIsSummedUpOnce() {
        // given
        steps.bean(Settings.class).change("hai-duong", Setting.INTERIM_YEAR, "2027", "admin");
        var period = start();
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.endCalled(EXECUTION, Map.of());
        steps.jobs().fireTimer(REPORT_OPENS);
        // when
        steps.endCalled(ANNUAL, Map.of());
        // then
        assertThat(period).isWaitingAt(FINAL_SUMMARY_OPENS).hasNotPassed("callActivity_interimSummary");
    }

    @Test
    void givenEachChild_thenItGetsItsCaseAndWhatItNeeds() {
        // given
        start();
        // when, then
        assertCalled(DRAFTING, PLAN.caseKey(), Map.of("plan", PLAN.planId(), "version", 1));
        steps.endCalled(DRAFTING, Map.of());
        steps.jobs().fireTimer(YEAR_OPENS);
        assertCalled(EXECUTION, "TH-2027.hai-duong.tram-y-te", Map.of("year", 2027, "unit", SomeUnits.HEALTH.id()));
        steps.endCalled(EXECUTION, Map.of());
        steps.jobs().fireTimer(REPORT_OPENS);
        assertCalled(ANNUAL, "BC-2027.hai-duong", Map.of("roundKind", "ANNUAL", "subject", "Báo cáo năm 2027"));
        steps.endCalled(ANNUAL, Map.of());
        steps.jobs().fireTimer(FINAL_SUMMARY_OPENS);
        assertCalled(SUMMARY, "TK-2027.hai-duong", Map.of("roundKind", "FINAL", "year", 2027));
    }

    @Test
    void givenTwoYears_thenEachHasItsOwnClockAndOnlyTheLastIsSummedUp() {
        // given
        period(2026, 2027);
        var period = start();
        steps.endCalled(DRAFTING, Map.of());
        assertThat(steps.jobs().waiting(YEAR_OPENS)).isEqualTo(2);
        // when
        steps.jobs().fireTimer(YEAR_OPENS);
        steps.endCalled(EXECUTION, Map.of());
        steps.jobs().fireTimer(REPORT_OPENS);
        steps.endCalled(ANNUAL, Map.of());
        // then
        assertThat(steps.jobs().waiting(FINAL_SUMMARY_OPENS)).isZero();
        assertThat(period).isNotEnded();
        steps.jobs().fireTimer(YEAR_OPENS);
        verify(years).open(PLAN, 2027);
    }

    private static void assertCalled(String process, String businessKey, Map<String, Object> variables) {
        var instance = steps.called(process).getProcessInstanceId();
        assertThat(steps.businessKey("stub_" + process)).isEqualTo(businessKey);
        assertThat(steps.called(process).getTenantId()).isEqualTo("hai-duong");
        variables.forEach((name, value) ->
                assertThat(steps.variable(instance, name)).as(name).isEqualTo(value));
    }

    private static void period(int from, int to) {
        var head = new PlanHead("Kế hoạch", "", "", "", "DRAFT", from, to, null);
        when(steps.bean(Plans.class).head(PLAN)).thenReturn(head);
    }

    private static ProcessInstance start() {
        return steps.start(
                PLAN.planId(),
                Map.of(
                        "plan",
                        PLAN.planId(),
                        "version",
                        1,
                        "finalYear",
                        steps.bean(Plans.class).head(PLAN).periodEnd(),
                        "subject",
                        "Kế hoạch giai đoạn 2026 - 2027",
                        "unitName",
                        "UBND phường Hải Dương"));
    }
}
