package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static vn.kehoach.casefile.Reviews.APPROVED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Notices;
import vn.kehoach.reminder.Reminding;

/** The year of a unit that is asked and not ordered: the same steps, each put as a request. */
class RequestedUnitYearTest {
    private static final String FRONT = SomeUnits.FRONT.id();
    private static final String STAFF = FRONT + ".staff";
    private static final String HEAD = FRONT + ".head";
    private static final String CHECKER = SomeUnits.FOCAL.id() + ".staff";
    private static final String ACCEPT_DUTIES = "userTask_acceptDuties";
    private static final String WRITE_UNIT_PLAN = "userTask_writeUnitPlan";
    private static final String APPROVE_UNIT_PLAN = "userTask_approveUnitPlan";
    private static final String CHECK_UNIT_PLAN = "userTask_checkUnitPlan";
    private static final Map<String, String> OWN_PLAN = Map.of("focus", "Tuyên truyền", "measures", "Quý II");
    private static final Map<String, String> MORE_ASKED = Map.of("decision", "RETURN", "note", "Cho biết thời gian");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.of("unit-execution");

    @BeforeEach
    void oneOpenDuty() {
        YearFixture.oneOpenDuty(steps.bean(UnitYears.class), new UnitYear("hai-duong", FRONT, 2026));
    }

    @Test
    void givenMatTran_thenEveryTaskOfItsYearIsNamedAsARequest() {
        // given
        YearFixture.start(steps, FRONT);
        // when, then
        named(ACCEPT_DUTIES, "Đề nghị phối hợp thực hiện");
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        named(WRITE_UNIT_PLAN, "Đề nghị thông tin dự kiến phối hợp");
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        named(APPROVE_UNIT_PLAN, "Duyệt dự kiến phối hợp");
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        named(CHECK_UNIT_PLAN, "Tiếp nhận dự kiến phối hợp");
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, APPROVED);
        named("userTask_reportDuty", "Đề nghị phối hợp, thông tin kết quả");
        steps.jobs().fireTimer("event_dataCutoff");
        named("userTask_explainCarryOver", "Đề nghị thông tin việc làm tiếp năm sau");
        steps.completeTask(
                "userTask_explainCarryOver", STAFF, Map.of("reasonCode", "OTHER", "reason", "Tiếp tục phối hợp"));
        named("userTask_confirmResults", "Xác nhận kết quả phối hợp năm");
    }

    @Test
    void givenMatTran_thenItGetsOneCourteousWordBeforeAndOneAfter() {
        // given
        YearFixture.start(steps, FRONT);
        // when
        var days = Reminding.upTheLadder(steps, ACCEPT_DUTIES);
        // then
        assertThat(days).hasSize(2);
        var instance = steps.task(ACCEPT_DUTIES).getProcessInstanceId();
        assertThat(steps.variable(instance, "subject")).isEqualTo("Đề nghị phối hợp năm 2026");
    }

    @Test
    void givenMatTran_thenThoseWhoCheckItsPlanAreRemindedAsAlways() {
        // given
        YearFixture.start(steps, FRONT);
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        assertThat(Reminding.upTheLadder(steps, APPROVE_UNIT_PLAN)).hasSize(2);
        // when
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        // then
        assertThat(Reminding.upTheLadder(steps, CHECK_UNIT_PLAN)).hasSizeGreaterThan(2);
    }

    @Test
    void givenAnyOtherUnit_thenItsTasksAreNamedAsOrders() {
        // given
        var unit = SomeUnits.HEALTH.id();
        YearFixture.oneOpenDuty(steps.bean(UnitYears.class), new UnitYear("hai-duong", unit, 2026));
        // when
        YearFixture.start(steps, unit);
        // then
        var task = steps.task(ACCEPT_DUTIES);
        assertThat(task.getName()).isEqualTo("Tiếp nhận nhiệm vụ");
        assertThat(steps.shown(task)).contains("\"requested\":false");
    }

    @Test
    void givenItsPlanLacksSomething_thenMoreIsAskedForWithoutAReasonFromTheList() {
        // given
        YearFixture.start(steps, FRONT);
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        assertThat(steps.refused(CHECK_UNIT_PLAN, CHECKER, Map.of("decision", "RETURN")))
                .isEqualTo("Chưa nhập “Ý kiến”.");
        // when
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, MORE_ASKED);
        // then
        named(WRITE_UNIT_PLAN, "Đề nghị thông tin dự kiến phối hợp");
        var entries = ArgumentCaptor.forClass(CaseEntry.class);
        verify(steps.bean(CaseFile.class), Mockito.atLeastOnce()).add(entries.capture());
        assertThat(entries.getAllValues())
                .extracting(CaseEntry::reasonCode)
                .contains("MORE_INFORMATION")
                .doesNotContain("INCOMPLETE");
    }

    @Test
    void givenReminders_thenTheyAskAndNeverCountDays() {
        // given
        YearFixture.start(steps, FRONT);
        // when
        Reminding.once(steps, ACCEPT_DUTIES);
        var before = told();
        Reminding.once(steps, ACCEPT_DUTIES);
        // then
        var what = "Trân trọng gửi lại: Đề nghị phối hợp thực hiện - Ủy ban Mặt trận Tổ quốc - "
                + "Đề nghị phối hợp năm 2026. ";
        assertThat(before).isEqualTo(what + "Mong nhận được phản hồi đến hết ngày 05/10/2026.");
        assertThat(told()).isEqualTo(what + "Mong sớm nhận được phản hồi.");
    }

    private static String told() {
        var text = ArgumentCaptor.forClass(String.class);
        verify(steps.bean(Notices.class)).write(any(), any(), any(), any(), any(), text.capture(), any());
        return text.getValue();
    }

    private static void named(String element, String name) {
        var task = steps.task(element);
        assertThat(task.getName()).isEqualTo(name);
        assertThat(steps.shown(task)).contains("\"requested\":true");
    }
}
