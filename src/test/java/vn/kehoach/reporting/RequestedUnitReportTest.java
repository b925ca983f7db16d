package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static vn.kehoach.casefile.Reviews.APPROVED;
import static vn.kehoach.reporting.RoundFixture.FRONT;
import static vn.kehoach.reporting.RoundFixture.REPORT;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;

/** The information of a unit that is asked and not ordered, on the way that reports go. */
class RequestedUnitReportTest {
    private static final RoundId ROUND = RoundFixture.annual();
    private static final String RECEIVER = RoundFixture.FOCAL + ".staff";
    private static final String WRITE_REPORT = "userTask_writeReport";
    private static final String SIGN_OFF = "userTask_signOff";
    private static final String ACCEPT_REPORT = "userTask_acceptReport";
    private static final Map<String, String> MORE_ASKED = Map.of("decision", "RETURN", "note", "Thêm số liệu quý IV");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.of("unit-report");

    @BeforeEach
    void openRound() {
        RoundFixture.isKnown(steps, ROUND, RoundKind.ANNUAL);
    }

    @Test
    void givenMatTran_thenEveryTaskAndItsSubjectIsPutAsARequest() {
        // given
        start();
        // when, then
        named(WRITE_REPORT, "Đề nghị thông tin kết quả phối hợp");
        var instance = steps.task(WRITE_REPORT).getProcessInstanceId();
        assertThat(steps.variable(instance, "subject")).isEqualTo("Kết quả phối hợp thực hiện Kế hoạch năm 2026");
        steps.completeTask(WRITE_REPORT, FRONT + ".staff", REPORT);
        named(SIGN_OFF, "Ký thông tin kết quả phối hợp");
        steps.completeTask(SIGN_OFF, FRONT + ".head", APPROVED);
        named(ACCEPT_REPORT, "Tiếp nhận thông tin kết quả phối hợp");
    }

    @Test
    void givenItLacksSomething_thenMoreIsAskedForWithoutAReasonFromTheList() {
        // given
        start();
        steps.completeTask(WRITE_REPORT, FRONT + ".staff", REPORT);
        steps.completeTask(SIGN_OFF, FRONT + ".head", APPROVED);
        when(steps.bean(UnitReports.class).returned(eq(ROUND), eq(FRONT), any()))
                .thenReturn(LocalDate.of(2026, 12, 21));
        // when
        steps.completeTask(ACCEPT_REPORT, RECEIVER, MORE_ASKED);
        // then
        named(WRITE_REPORT, "Đề nghị thông tin kết quả phối hợp");
    }

    private static void named(String element, String name) {
        var task = steps.task(element);
        assertThat(task.getName()).isEqualTo(name);
        assertThat(steps.shown(task)).contains("\"requested\":true");
    }

    private static void start() {
        var variables = RoundFixture.variables(ROUND, RoundKind.ANNUAL);
        variables.put("unit", FRONT);
        steps.start("BC-2026." + FRONT, variables);
    }
}
