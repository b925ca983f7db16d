package vn.kehoach.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExtensionHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;

/** From the question for more time to the answer, on reports due on 16/12/2065. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionIT {
    private static final int YEAR = 2065;
    private static final LocalDate DUE = LocalDate.of(YEAR, 12, 16);
    private static final LocalDate LATER = LocalDate.of(YEAR, 12, 22);
    private static final String REASON = "Mưa bão <b>kéo dài</b> (mẫu)";
    private static final String DECIDER = "hai-duong.van-hoa-xa-hoi.head";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 1, 9, 0));
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
    }

    @BeforeEach
    void beforeTheDeadline() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 10, 9, 0));
    }

    @AfterEach
    void asBefore() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @AfterAll
    void end() {
        reports.end();
    }

    @Test
    void givenGranted_thenDeadlineTimersAndTimelinessFollowAndTheOldDayIsKept() {
        // given
        var task = task("truong-1");
        EngineTime.set(LocalDateTime.of(YEAR, 12, 15, 9, 0));
        engine.getManagementService().executeJob(reminder("truong-1").getId());
        assertThat(day(reminder("truong-1"))).isEqualTo(DUE);
        // when
        var answer = staff("truong-1").ask(task, "22/12/2065", REASON);
        // then: nothing moves until somebody decides
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(due(task)).isEqualTo(DUE);
        assertThat(ExtensionHand.told(jdbc, task))
                .singleElement()
                .asString()
                .startsWith("hai-duong.truong-1.head: ")
                .endsWith(" xin gia hạn");
        // when
        decide("truong-1", Map.of("answer", "GRANT", "day", "22/12/2065", "words", "Hoàn thành sớm (mẫu)"));
        // then
        assertThat(due(task)).isEqualTo(LATER);
        assertThat(engine.getRuntimeService()
                        .getVariableLocal(reports.task("truong-1").getExecutionId(), "due"))
                .isEqualTo(Dates.closeOf(LATER));
        assertThat(day(reminder("truong-1"))).isEqualTo(LocalDate.of(YEAR, 12, 17));
        assertThat(report("truong-1")).isEqualTo("2065-12-22 false");
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("GRANTED 2065-12-22");
        assertThat(ExtensionHand.told(jdbc, task))
                .contains(
                        "hai-duong.truong-1: Được gia hạn đến hết ngày 22/12/2065 (hạn cũ 16/12/2065)",
                        "hai-duong.truong-1.head: Được gia hạn đến hết ngày 22/12/2065 (hạn cũ 16/12/2065)");
        assertThat(acts("truong-1"))
                .containsExactly(
                        "EXTENSION_ASKED Từ ngày 16/12/2065 sang ngày 22/12/2065. Lý do: " + REASON,
                        "EXTENDED Từ ngày 16/12/2065 sang ngày 22/12/2065. Hoàn thành sớm (mẫu)");
        assertThat(staff("truong-1").page(task).body())
                .contains("Được gia hạn đến hết ngày 22/12/2065", "&lt;b&gt;kéo dài")
                .doesNotContain("<b>kéo");
        // when: handed in after the old deadline, before the new one
        EngineTime.set(LocalDateTime.of(YEAR, 12, 18, 9, 0));
        submit("hai-duong.truong-1.staff", task, SignedReports.REPORT);
        submit("hai-duong.truong-1.head", task("truong-1"), Map.of("decision", "APPROVE"));
        // then
        assertThat(report("truong-1")).isEqualTo("2065-12-22 false");
    }

    @Test
    void givenRefused_thenTheDeadlineStaysAndTheReasonIsTold() {
        // given
        var task = task("tram-y-te");
        staff("tram-y-te").ask(task, "21/12/2065", REASON);
        // when
        decide("tram-y-te", Map.of("answer", "REFUSE", "words", "Báo cáo chung phải xong (mẫu)"));
        // then
        assertThat(due(task)).isEqualTo(DUE);
        assertThat(report("tram-y-te")).isEqualTo("2065-12-16 false");
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("REFUSED -");
        assertThat(ExtensionHand.told(jdbc, task)).contains("hai-duong.tram-y-te: Không được gia hạn");
        assertThat(acts("tram-y-te")).last().isEqualTo("NOT_EXTENDED Báo cáo chung phải xong (mẫu)");
        // when: he asks once more
        assertThat(staff("tram-y-te").ask(task, "18/12/2065", REASON).statusCode())
                .isEqualTo(302);
        // then
        var form = TasklistClient.login(port, DECIDER, OpenReports.PASSWORD)
                .openForm(ExtensionHand.decision(engine, reports.caseKey("tram-y-te"))
                        .getId());
        assertThat(form.get("earlier")).asString().contains("Từ ngày 16/12/2065 sang ngày 21/12/2065: Không được");
    }

    @Test
    void givenAskedWhenTheDeadlineIsOver_thenThereIsMoreTimeAndTheReportIsLateAllTheSame() {
        // given
        EngineTime.set(LocalDateTime.of(YEAR, 12, 17, 9, 0));
        var task = task("truong-2");
        // when
        staff("truong-2").ask(task, "21/12/2065", REASON);
        decide("truong-2", Map.of("answer", "GRANT", "day", "18/12/2065"));
        // then
        assertThat(due(task)).isEqualTo(LocalDate.of(YEAR, 12, 18));
        assertThat(report("truong-2")).isEqualTo("2065-12-18 true");
    }

    @Test
    void givenWithdrawn_thenNobodyDecidesAndOneMayAskAgain() {
        // given
        var task = task("to-dan-pho-1");
        var staff = staff("to-dan-pho-1");
        staff.ask(task, "21/12/2065", REASON);
        assertThat(staff.ask(task, "22/12/2065", REASON).statusCode()).isEqualTo(409);
        // when
        var answer = staff.withdraw(task, ExtensionHand.last(jdbc, task));
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(ExtensionHand.decision(engine, reports.caseKey("to-dan-pho-1")))
                .isNull();
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("WITHDRAWN -");
        assertThat(staff.withdraw(task, ExtensionHand.last(jdbc, task)).statusCode())
                .isEqualTo(409);
        assertThat(staff.ask(task, "22/12/2065", REASON).statusCode()).isEqualTo(302);
        assertThat(acts("to-dan-pho-1"))
                .extracting(act -> act.split(" ")[0])
                .containsExactly("EXTENSION_ASKED", "EXTENSION_WITHDRAWN", "EXTENSION_ASKED");
    }

    @Test
    void givenWorkIsHandedInBeforeTheDecision_thenNobodyDecidesAnyMore() {
        // given
        var task = task("to-dan-pho-2");
        staff("to-dan-pho-2").ask(task, "21/12/2065", REASON);
        var decision =
                ExtensionHand.decision(engine, reports.caseKey("to-dan-pho-2")).getId();
        // when
        submit("hai-duong.to-dan-pho-2.staff", task, SignedReports.REPORT);
        // then
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("NOT_NEEDED -");
        assertThat(ExtensionHand.decision(engine, reports.caseKey("to-dan-pho-2")))
                .isNull();
        assertThat(report("to-dan-pho-2")).isEqualTo("2065-12-16 false");
        var late = TasklistClient.login(port, DECIDER, OpenReports.PASSWORD)
                .submit(decision, Map.of("answer", "GRANT", "day", "21/12/2065"));
        assertThat(late.statusCode()).isEqualTo(409);
    }

    private String task(String unit) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reports.caseKey(unit))
                .processDefinitionKey("unit-report")
                .singleResult()
                .getId();
    }

    private ExtensionHand staff(String unit) {
        return new ExtensionHand(port, "hai-duong." + unit + ".staff");
    }

    private void decide(String unit, Map<String, String> typed) {
        submit(DECIDER, ExtensionHand.decision(engine, reports.caseKey(unit)).getId(), typed);
    }

    private void submit(String user, String task, Map<String, String> typed) {
        var answer = TasklistClient.login(port, user, OpenReports.PASSWORD).submit(task, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private LocalDate due(String task) {
        return Dates.dayOf(engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getDueDate());
    }

    private Job reminder(String unit) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(reports.task(unit).getProcessInstanceId())
                .timers()
                .singleResult();
    }

    private static LocalDate day(Job timer) {
        return Dates.dayOf(Objects.requireNonNull(timer.getDuedate()));
    }

    private String report(String unit) {
        return jdbc.sql("select due || ' ' || late from unit_report where round_id = ? and unit_id = ?")
                .params("BC-2065.hai-duong", "hai-duong." + unit)
                .query(String.class)
                .single();
    }

    private List<String> acts(String unit) {
        return ExtensionHand.filed(jdbc, reports.caseKey(unit));
    }

    private List<String> told(String task) {
        return ExtensionHand.told(jdbc, task);
    }
}
