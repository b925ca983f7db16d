package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.execution.UnitExecutionProcessTest.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.casefile.Reviews;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;

class UnitExecutionRefusalTest {
    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.of("unit-execution");

    private UnitYears years;

    @BeforeEach
    void acceptedYear() {
        years = steps.bean(UnitYears.class);
        YearFixture.oneOpenDuty(years, YEAR);
        YearFixture.start(steps, UNIT);
    }

    @Test
    void givenNobodyIsLoggedIn_thenDutiesAreNotAccepted() {
        // given
        // when
        var told = steps.refusedWithoutLogin(ACCEPT_DUTIES, Map.of());
        // then
        assertThat(told).contains("Đề nghị đăng nhập lại");
        verify(years, never()).accept(any(), any(), any());
        steps.denied(ACCEPT_DUTIES, HEAD, Map.of());
    }

    @Test
    void givenHalfAPlan_thenItIsRefused() {
        // given
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        // when, then
        assertThat(steps.refused(WRITE_UNIT_PLAN, STAFF, Map.of("measures", "Họp")))
                .isEqualTo("Chưa nhập “Trọng tâm trong năm”.");
        assertThat(steps.refused(WRITE_UNIT_PLAN, STAFF, Map.of("focus", "Họp", "measures", " ")))
                .isEqualTo("Chưa nhập “Cách làm, thời gian, người phụ trách”.");
        assertThat(steps.refused(WRITE_UNIT_PLAN, STAFF, Map.of("focus", "x".repeat(200_001), "measures", "Họp")))
                .contains("dài quá 200000 ký tự");
    }

    @Test
    void givenWrongReviewsOfUnitPlan_thenBothReviewersAreRefused() {
        // given
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        // when, then
        Reviews.refuseWhatIsWrong(steps, APPROVE_UNIT_PLAN, HEAD, Set.of(WRITE_UNIT_PLAN));
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        Reviews.refuseWhatIsWrong(steps, CHECK_UNIT_PLAN, CHECKER, Set.of(WRITE_UNIT_PLAN));
    }

    @Test
    void givenDutyIsCalledDoneWithoutProductOrEvidence_thenItIsRefused() {
        // given
        planned();
        // when, then
        assertThat(steps.refused(REPORT_DUTY, STAFF, Map.of("progress", "Xong")))
                .isEqualTo("Chưa nhập “Đã hoàn thành chưa”.");
        assertThat(steps.refused(REPORT_DUTY, STAFF, Map.of("outcome", "PERHAPS", "progress", "Xong")))
                .contains("không hợp lệ");
        assertThat(steps.refused(REPORT_DUTY, STAFF, Map.of("outcome", "DONE", "progress", "Xong")))
                .isEqualTo("Chưa nhập “Sản phẩm, kết quả”.");
        assertThat(steps.refused(
                        REPORT_DUTY, STAFF, Map.of("outcome", "DONE", "progress", "Xong", "product", "Báo cáo")))
                .isEqualTo(
                        "Chưa có minh chứng. Đề nghị đính kèm tệp bằng nút “Đính kèm minh chứng” hoặc ghi vào ô “Minh chứng”.");
        verify(years, never()).report(any(), any(), any(), any(), any());
    }

    @Test
    void givenCountsThatAreNone_thenTheyAreRefused() {
        // given
        planned();
        // when, then
        assertThat(steps.refused(REPORT_DUTY, STAFF, underWay("events", "vài")))
                .isEqualTo("“Số hoạt động” phải là số nguyên, ví dụ 25.");
        assertThat(steps.refused(REPORT_DUTY, STAFF, underWay("participants", -3)))
                .isEqualTo("“Số lượt người tham gia” không được là số âm.");
    }

    @Test
    void givenCarryOverWithoutReason_thenItIsRefused() {
        // given
        planned();
        steps.jobs().fireTimer(DATA_CUTOFF);
        // when, then
        assertThat(steps.refused(EXPLAIN_CARRY_OVER, STAFF, Map.of("reason", "Thiếu người")))
                .isEqualTo("Chưa nhập “Nguyên nhân chính”.");
        assertThat(steps.refused(EXPLAIN_CARRY_OVER, STAFF, Map.of("reasonCode", "FUNDING")))
                .isEqualTo("Chưa nhập “Giải thích và hướng xử lý”.");
    }

    @Test
    void givenWrongConfirmation_thenItIsRefused() {
        // given
        planned();
        steps.completeTask(REPORT_DUTY, STAFF, DONE);
        steps.jobs().runAll();
        // when, then
        assertThat(steps.refused(CONFIRM_RESULTS, HEAD, Reviews.RETURNED))
                .isEqualTo("Chưa chọn nội dung nào cần bổ sung kết quả.");
        doThrow(new Refused("Nhiệm vụ này không thuộc đơn vị.")).when(years).reopen(YEAR, List.of("nhiem-vu-1"), HEAD);
        assertThat(steps.refused(CONFIRM_RESULTS, HEAD, SENT_BACK)).isEqualTo("Nhiệm vụ này không thuộc đơn vị.");
        Reviews.refuseWhatIsWrong(steps, CONFIRM_RESULTS, HEAD, Set.of(REPORT_DUTY));
        verify(years, never()).confirm(any());
    }

    private static void planned() {
        steps.completeTask(ACCEPT_DUTIES, STAFF, Map.of());
        steps.completeTask(WRITE_UNIT_PLAN, STAFF, OWN_PLAN);
        steps.completeTask(APPROVE_UNIT_PLAN, HEAD, APPROVED);
        steps.completeTask(CHECK_UNIT_PLAN, CHECKER, APPROVED);
    }

    private static Map<String, Object> underWay(String key, Object count) {
        return Map.of("outcome", "IN_PROGRESS", "progress", "Đang làm", key, count);
    }
}
