package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.casefile.Reviews.RETURNED;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.casefile.Reviews;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;

class UnitExecutionProcessTest {
    static final String PLAN = "KH-hai-duong-2026-2030";
    static final String UNIT = "hai-duong.tram-y-te";
    static final UnitYear YEAR = new UnitYear("hai-duong", UNIT, 2026);
    static final String STAFF = UNIT + ".staff";
    static final String HEAD = UNIT + ".head";
    static final String CHECKER = "hai-duong.phong-vh-xh.staff";
    static final String ACCEPT_DUTIES = "userTask_acceptDuties";
    static final String WRITE_UNIT_PLAN = "userTask_writeUnitPlan";
    static final String APPROVE_UNIT_PLAN = "userTask_approveUnitPlan";
    static final String CHECK_UNIT_PLAN = "userTask_checkUnitPlan";
    static final String DUTIES = "subProcess_duties";
    static final String REPORT_DUTY = "userTask_reportDuty";
    static final String DATA_CUTOFF = "event_dataCutoff";
    static final String EXPLAIN_CARRY_OVER = "userTask_explainCarryOver";
    static final String CONFIRM_RESULTS = "userTask_confirmResults";
    static final String YEAR_CONFIRMED = "endEvent_yearConfirmed";
    static final Map<String, String> OWN_PLAN =
            Map.of("focus", "Tuyên truyền phòng bệnh", "measures", "Mỗi quý một buổi");
    static final Map<String, String> UNDER_WAY = Map.of("outcome", "IN_PROGRESS", "progress", "Đã họp dân");
    static final Map<String, Object> DONE = Map.of(
            "outcome", "DONE", "progress", "Đã xong", "product", "Báo cáo", "evidence", "Ảnh", "participants", 120);
    static final Map<String, Object> SENT_BACK = Map.of(
            "decision",
            "RETURN",
            "reasonCode",
            "UNCLEAR",
            "note",
            "Nêu rõ kinh phí",
            "returnedDuties",
            List.of("nhiem-vu-1"));

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("unit-execution");

    private UnitYears years;

    @BeforeEach
    void oneOpenDuty() {
        years = steps.bean(UnitYears.class);
        YearFixture.oneOpenDuty(years, YEAR);
    }

    @Test
    void givenDutyIsDone_thenHeadConfirmsTheYear() {
        // given
        var year = start();
        planned();
        // when
        steps.completeTask(REPORT_DUTY, STAFF, DONE);
        steps.jobs().run(DUTIES);
        steps.completeTask(CONFIRM_RESULTS, HEAD, APPROVED);
        steps.jobs().run(YEAR_CONFIRMED);
        // then
        assertThat(year)
                .isEnded()
                .hasPassedInOrder(ACCEPT_DUTIES, WRITE_UNIT_PLAN, APPROVE_UNIT_PLAN, CHECK_UNIT_PLAN, REPORT_DUTY)
                .hasPassed(CONFIRM_RESULTS, YEAR_CONFIRMED)
                .hasNotPassed(EXPLAIN_CARRY_OVER);
        verify(years).accept(new PlanRef("hai-duong", PLAN, 1), YEAR, STAFF);
        verify(years).planned(YEAR);
        verify(years).confirm(YEAR);
    }

    @Test
    void givenTwoDuties_thenConfirmationWaitsForBoth() {
        // given
        when(years.open(YEAR)).thenReturn(YearFixture.duties(2));
        when(years.assignment(eq(YEAR), any())).thenReturn(YearFixture.duties(1).get(0));
        when(years.assignment(YEAR, "nhiem-vu-2"))
                .thenReturn(YearFixture.duties(2).get(1));
        start();
        planned();
        // when
        var both = steps.tasks(REPORT_DUTY);
        assertThat(both)
                .extracting(task -> steps.onCard(task, "subject"))
                .containsExactlyInAnyOrder("Năm 2026: Nhiệm vụ 1", "Năm 2026: Nhiệm vụ 2");
        steps.complete(both.get(0), STAFF, DONE);
        steps.jobs().runAll();
        // then
        assertThat(steps.tasks(CONFIRM_RESULTS)).isEmpty();
        steps.completeTask(REPORT_DUTY, STAFF, DONE);
        steps.jobs().runAll();
        steps.task(CONFIRM_RESULTS, HEAD);
    }

    @Test
    void givenDutyIsUnderWay_thenItIsAskedForAgain() {
        // given
        start();
        planned();
        var first = steps.task(REPORT_DUTY);
        // when
        steps.completeTask(REPORT_DUTY, STAFF, UNDER_WAY);
        // then
        assertThat(steps.task(REPORT_DUTY).getId()).isNotEqualTo(first.getId());
        assertThat(steps.due(REPORT_DUTY)).isEqualTo(LocalDateTime.of(2026, 12, 14, 17, 0));
        assertThat(steps.tasks(CONFIRM_RESULTS)).isEmpty();
    }

    @Test
    void givenHeadReturnsUnitPlan_thenItIsWrittenAgain() {
        // given
        start();
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        // when
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, RETURNED);
        // then
        Reviews.recordsReturn(steps, APPROVE_UNIT_PLAN, HEAD);
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.task(APPROVE_UNIT_PLAN, HEAD);
        verify(years, times(2)).writePlan(eq(YEAR), any(), eq(STAFF), any());
    }

    @Test
    void givenCheckerReturnsUnitPlan_thenItIsWrittenAndApprovedAgain() {
        // given
        start();
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        // when
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, RETURNED);
        // then
        Reviews.recordsReturn(steps, CHECK_UNIT_PLAN, CHECKER);
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        steps.task(CHECK_UNIT_PLAN, "hai-duong.phong-vh-xh");
    }

    @Test
    void givenCutoffComes_thenOpenDutiesAreCarriedOverWithReason() {
        // given
        start();
        planned();
        assertThat(steps.jobs().due(DATA_CUTOFF)).isEqualTo(LocalDateTime.of(2026, 12, 14, 17, 0));
        // when
        steps.jobs().fireTimer(DATA_CUTOFF);
        steps.completeTask(EXPLAIN_CARRY_OVER, STAFF, Map.of("reasonCode", "FUNDING", "reason", "Chưa có kinh phí"));
        // then
        assertThat(steps.tasks(REPORT_DUTY)).isEmpty();
        verify(years).carryOver(YEAR, CarryOverReason.FUNDING, "Chưa có kinh phí", STAFF);
        steps.task(CONFIRM_RESULTS, HEAD);
    }

    @Test
    void givenHeadReturnsResults_thenDutiesOpenAgainWithTimeForRework() {
        // given
        start();
        planned();
        steps.jobs().fireTimer(DATA_CUTOFF);
        steps.completeTask(EXPLAIN_CARRY_OVER, STAFF, Map.of("reasonCode", "FUNDING", "reason", "Chưa có kinh phí"));
        // when
        steps.completeTask(CONFIRM_RESULTS, HEAD, SENT_BACK);
        // then
        verify(years).reopen(YEAR, List.of("nhiem-vu-1"), HEAD);
        Reviews.recordsReturn(steps, CONFIRM_RESULTS, HEAD);
        assertThat(steps.due(REPORT_DUTY)).isEqualTo(LocalDateTime.of(2026, 12, 16, 17, 0));
    }

    @Test
    void givenFocalUnitItself_thenTheHeadOfTheOfficeChecksThePlan() {
        // given
        var focal = SomeUnits.FOCAL.id();
        YearFixture.oneOpenDuty(years, new UnitYear("hai-duong", focal, 2026));
        start(focal);
        // when
        steps.completeTask(ACCEPT_DUTIES, focal + ".staff", Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, focal + ".staff", OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, focal + ".head", APPROVED);
        // then
        steps.task(CHECK_UNIT_PLAN, SomeUnits.OFFICE.id() + ".head");
    }

    @Test
    void givenUnitWaits_thenEveryStepIsRemindedOf() {
        // given
        start();
        // when, then
        Reminding.upTheLadder(steps, ACCEPT_DUTIES);
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        Reminding.upTheLadder(steps, WRITE_UNIT_PLAN);
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        Reminding.upTheLadder(steps, APPROVE_UNIT_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        Reminding.upTheLadder(steps, CHECK_UNIT_PLAN);
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, APPROVED);
        Reminding.upTheLadder(steps, REPORT_DUTY);
        steps.jobs().fireTimer(DATA_CUTOFF);
        Reminding.upTheLadder(steps, EXPLAIN_CARRY_OVER);
        steps.completeTask(EXPLAIN_CARRY_OVER, STAFF, Map.of("reasonCode", "OTHER", "reason", "Chờ hướng dẫn"));
        Reminding.upTheLadder(steps, CONFIRM_RESULTS);
    }

    private static void planned() {
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, APPROVED);
    }

    private static ProcessInstance start() {
        return start(UNIT);
    }

    private static ProcessInstance start(String unit) {
        return YearFixture.start(steps, unit);
    }
}
