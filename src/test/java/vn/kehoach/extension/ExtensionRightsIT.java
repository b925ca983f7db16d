package vn.kehoach.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.calendar.CalendarChanges;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.calendar.DayStatus;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExtensionHand;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Who may ask for more time for what, what is refused, and what a granted day is worth. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionRightsIT {
    private static final PlanRef PLAN = new PlanRef("yet-kieu", "KH-yet-kieu-2026-2030", 1);
    private static final UnitYear YEAR = new UnitYear("yet-kieu", "yet-kieu.thon-1", 2066);
    private static final String STAFF = "yet-kieu.thon-1.staff";
    private static final String DECIDER = "yet-kieu.van-hoa-xa-hoi.head";
    private static final String REASON = "Đang mùa gặt (mẫu)";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @Autowired
    CalendarChanges calendar;

    @LocalServerPort
    int port;

    private OpenDuties year;
    private Task plan;

    @BeforeAll
    void openYear() {
        EngineTime.set(LocalDateTime.of(2066, 3, 1, 9, 0));
        years.open(PLAN, YEAR.year());
        year = new OpenDuties(engine, years, PLAN, YEAR);
    }

    @BeforeEach
    void openPlan() {
        EngineTime.set(LocalDateTime.of(2066, 3, 1, 9, 0));
        plan = year.openStep("userTask_writeUnitPlan");
        assertThat(due(plan)).isEqualTo(LocalDate.of(2066, 3, 15));
    }

    @AfterEach
    void asBefore() {
        engine.getRuntimeService().deleteProcessInstance(plan.getProcessInstanceId(), "end of test");
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @AfterAll
    void end() {
        assertThat(ExtensionHand.decision(engine, YEAR.caseKey())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yet-kieu.thon-1.head",
                "yet-kieu.thon-2.staff",
                "hai-duong.van-hoa-xa-hoi.head",
                "hai-duong.vice-chair",
                "yet-kieu.admin",
                "admin"
            })
    void givenSomebodyWhoDoesNotDoTheWork_thenThereIsNoSuchPage(String user) {
        // given
        var other = new ExtensionHand(port, user);
        // then
        assertThat(other.page(plan.getId()).statusCode()).isEqualTo(404);
        assertThat(other.way(plan.getId()).statusCode()).isEqualTo(404);
        assertThat(other.ask(plan.getId(), "22/03/2066", REASON).statusCode()).isEqualTo(404);
        assertThat(other.withdraw(plan.getId(), 1).statusCode()).isEqualTo(404);
        assertThat(ExtensionHand.known(jdbc, plan.getId())).isEmpty();
    }

    @Test
    void givenSupervisor_thenHeReadsAndCannotAsk() {
        // given
        var leader = new ExtensionHand(port, "yet-kieu.vice-chair");
        // then
        assertThat(leader.page(plan.getId()).body()).contains("Chỉ người đang giữ việc này");
        assertThat(leader.way(plan.getId()).body()).isEqualTo("{\"words\":\"\"}");
        assertThat(leader.ask(plan.getId(), "22/03/2066", REASON).statusCode()).isEqualTo(400);
        assertThat(ExtensionHand.known(jdbc, plan.getId())).isEmpty();
    }

    @Test
    void givenForgedRequest_thenItIsRefused() {
        // given
        var web = new WebClient(port);
        web.login(STAFF, OpenReports.PASSWORD);
        // when
        var answer = web.send(web.request("/xin-gia-han/" + plan.getId())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("day=22/03/2066&reason=x")));
        // then
        assertThat(web.location(answer)).startsWith("/login");
        assertThat(ExtensionHand.known(jdbc, plan.getId())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/02/2066 | Ngày ghi theo ngày/tháng/năm",
                "'' | Ngày ghi theo ngày/tháng/năm",
                "15/03/2066 | Ngày mới phải sau ngày 15/03/2066.",
                "20/03/2066 | Ngày 20/03/2066 là ngày nghỉ. Ngày làm việc gần nhất sau đó: 22/03/2066.",
                "17/05/2066 | Chỉ lùi được đến ngày 14/05/2066.",
            })
    void givenDayThatCannotBe_thenTheReasonStaysTyped(String day, String said) {
        // when
        var answer = staff().ask(plan.getId(), day, REASON);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, REASON, "value=\"" + day + "\"");
        assertThat(ExtensionHand.known(jdbc, plan.getId())).isEmpty();
        assertThat(ExtensionHand.decision(engine, YEAR.caseKey())).isNull();
    }

    @Test
    void givenNoReasonOrTooLong_thenItIsRefused() {
        // then
        assertThat(staff().ask(plan.getId(), "22/03/2066", " ").body()).contains("Chưa nhập lý do.");
        assertThat(staff().ask(plan.getId(), "22/03/2066", "x".repeat(2_001)).body())
                .contains("Lý do dài quá 2000 ký tự.");
        assertThat(ExtensionHand.known(jdbc, plan.getId())).isEmpty();
    }

    @Test
    void givenDuty_thenItsDeadlineIsThatOfTheYear() {
        // given
        var duty = year.open(year.all().get(0));
        // then
        assertThat(staff().way(duty.getId()).body()).isEqualTo("{\"words\":\"\"}");
        assertThat(staff().page(duty.getId()).body()).contains("theo lịch chung nên không lùi được");
        assertThat(staff().ask(duty.getId(), "22/12/2066", REASON).statusCode()).isEqualTo(400);
        engine.getRuntimeService().deleteProcessInstance(duty.getProcessInstanceId(), "end of test");
    }

    @Test
    void givenGrantedDay_thenALaterChangeOfTheCalendarLeavesIt() {
        // given
        staff().ask(plan.getId(), "22/03/2066", REASON);
        assertThat(staff().way(plan.getId()).body()).contains("Đang xin gia hạn đến ngày 22/03/2066");
        var answer = TasklistClient.login(port, DECIDER, OpenReports.PASSWORD)
                .submit(
                        ExtensionHand.decision(engine, YEAR.caseKey()).getId(),
                        Map.of("answer", "GRANT", "day", "19/03/2066"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        var other = year.openStep("userTask_confirmResults");
        assertThat(due(other)).isEqualTo(LocalDate.of(2066, 3, 3));
        var off = LocalDate.of(2066, 3, 2);
        // when
        calendar.set(
                "yet-kieu",
                new CalendarDay(off, DayKind.SWAP_OFF, DayStatus.OFFICIAL, "Nghỉ (mẫu)", "01/TB (mẫu)"),
                "yet-kieu.admin");
        // then
        assertThat(due(other)).isEqualTo(LocalDate.of(2066, 3, 4));
        assertThat(due(plan)).isEqualTo(LocalDate.of(2066, 3, 19));
        calendar.reset("yet-kieu", off, "yet-kieu.admin");
        engine.getRuntimeService().deleteProcessInstance(other.getProcessInstanceId(), "end of test");
    }

    @Test
    void givenDeadlineMovedWhileItIsAsked_thenTheDecisionCountsFromTheNewDay() {
        // given
        staff().ask(plan.getId(), "16/03/2066", REASON);
        var off = LocalDate.of(2066, 3, 2);
        calendar.set(
                "yet-kieu",
                new CalendarDay(off, DayKind.SWAP_OFF, DayStatus.OFFICIAL, "Nghỉ (mẫu)", "01/TB (mẫu)"),
                "yet-kieu.admin");
        var decider = TasklistClient.login(port, DECIDER, OpenReports.PASSWORD);
        var decision = ExtensionHand.decision(engine, YEAR.caseKey()).getId();
        // when
        var shorter = decider.submit(decision, Map.of("answer", "GRANT", "day", "16/03/2066"));
        var refused = decider.submit(decision, Map.of("answer", "REFUSE", "words", "Không được (mẫu)"));
        // then
        assertThat(shorter.body()).contains("Ngày mới phải sau ngày 16/03/2066.");
        assertThat(refused.statusCode()).isEqualTo(204);
        assertThat(staff().page(plan.getId()).body()).contains("Từ ngày 16/03/2066 sang ngày 16/03/2066");
        calendar.reset("yet-kieu", off, "yet-kieu.admin");
    }

    private ExtensionHand staff() {
        return new ExtensionHand(port, STAFF);
    }

    private LocalDate due(Task task) {
        return Dates.dayOf(engine.getTaskService()
                .createTaskQuery()
                .taskId(task.getId())
                .singleResult()
                .getDueDate());
    }
}
