package vn.kehoach.processview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.StepCounts.StepCount;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Other tests leave reports behind: what is told is how the figures change. */
@ServerTest
class ProcessViewIT {
    private static final String REPORT = "/api/process-view/unit-report";
    private static final String WRITE = "userTask_writeReport";
    private static final int YEAR = 2119;

    private static final String TASKS = """
            select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
             where e.business_key_ like ? and t.task_def_key_ = 'userTask_writeReport'""";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private final List<OpenReports> opened = new ArrayList<>();
    private WebClient leader;

    @BeforeEach
    void begun() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        leader = login("hai-duong.vice-chair");
    }

    @AfterEach
    void asBefore() {
        opened.forEach(OpenReports::end);
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenRoundOpened_thenItsReportsWaitInItsOwnLocalityOnly() {
        // given
        var other = login("yet-kieu.vice-chair");
        var before = count(leader, WRITE, "");
        var elsewhere = other.get(REPORT).body();
        // when
        open();
        // then
        var units = running();
        assertThat(units).isPositive();
        assertThat(count(leader, WRITE, "").waiting() - before.waiting()).isEqualTo(units);
        assertThat(other.get(REPORT).body()).isEqualTo(elsewhere);
    }

    @Test
    void givenCalledCases_thenTheCallActivityShowsHowManyRun() {
        // given
        var path = "/api/process-view/report-collection";
        var before = count(leader, path, "callActivity_unitReports", "");
        // when
        open();
        // then
        var after = count(leader, path, "callActivity_unitReports", "");
        assertThat(after.waiting() - before.waiting()).isEqualTo(running());
        assertThat(after.overdue()).isZero();
    }

    @Test
    void givenDeadlineOver_thenReportsOfAskedUnitsAreNotOverdue() {
        // given
        var before = count(leader, WRITE, "");
        open();
        var asked = own("and exists (select from unit u where u.id = r.unit_id and u.binding = 'REQUESTED')");
        assertThat(asked).isPositive();
        assertThat(count(leader, WRITE, "").overdue()).isEqualTo(before.overdue());
        // when
        jdbc.sql("update act_ru_task set due_date_ = timestamp '2026-05-29 17:00' where id_ in (" + TASKS + ")")
                .param(like())
                .update();
        // then
        assertThat(count(leader, WRITE, "").overdue() - before.overdue()).isEqualTo(running() - asked);
        // when
        jdbc.sql("update act_ru_task set due_date_ = timestamp '2026-06-01 00:00' where id_ in (" + TASKS + ")")
                .param(like())
                .update();
        // then
        assertThat(count(leader, WRITE, "").overdue()).isEqualTo(before.overdue());
    }

    @Test
    void givenStepDone_thenItsYearCountsItAndNoOther() {
        // given
        var reports = open();
        var before = count(leader, WRITE, "?year=2118");
        EngineTime.set(LocalDateTime.of(2118, 12, 31, 23, 59));
        var task = reports.take(port, "tram-y-te", "hai-duong.tram-y-te.staff");
        // when
        var answer = TasklistClient.login(port, "hai-duong.tram-y-te.staff", OpenReports.PASSWORD)
                .submit(task, SignedReports.REPORT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        // then
        assertThat(count(leader, WRITE, "?year=2118").passed() - before.passed())
                .isEqualTo(1);
        assertThat(count(leader, WRITE, "?year=2117").passed()).isZero();
        assertThat(count(leader, WRITE, "?year=2119").passed()).isZero();
    }

    @Test
    void givenCaseEndedBeforeItsTime_thenItIsCutOffAndNotPassed() {
        // given
        var reports = open();
        var units = running();
        EngineTime.set(LocalDateTime.of(2116, 3, 1, 9, 0));
        // when
        reports.end();
        // then
        var count = count(leader, WRITE, "?year=2116");
        assertThat(count.passed()).isZero();
        assertThat(count.cutOff()).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.tram-y-te.head", "hai-duong.admin", "admin"})
    void givenAnybodyElse_thenThereIsNothingHere(String user) {
        assertThat(login(user).get(REPORT).statusCode()).isEqualTo(404);
    }

    @Test
    void givenNobody_thenLoginIsAskedFor() {
        assertThat(new WebClient(port).get(REPORT).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/process-view/khong-co, 404, ''",
        "/api/process-view/unit-report?year=xyz, 400, Năm cần xem không đúng",
        "/api/process-view/unit-report?year=99999, 400, Năm cần xem không đúng",
        "/api/process-view/unit-report?year=, 400, Năm cần xem không đúng"
    })
    void givenUnknownProcessOrYear_thenItIsSaid(String path, int status, String words) {
        // when
        var answer = leader.get(path);
        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private OpenReports open() {
        var reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        opened.add(reports);
        return reports;
    }

    private static String like() {
        return "BC-" + YEAR + ".hai-duong.%";
    }

    private long running() {
        return own("");
    }

    private long own(String which) {
        return jdbc.sql("select count(*) from unit_report r where r.round_id = ? " + which)
                .param("BC-" + YEAR + ".hai-duong")
                .query(Long.class)
                .single();
    }

    private StepCount count(WebClient client, String step, String query) {
        return count(client, REPORT, step, query);
    }

    private StepCount count(WebClient client, String path, String step, String query) {
        try {
            var view = json.readValue(client.get(path + query).body(), ProcessViewController.ProcessView.class);
            return view.steps().stream()
                    .filter(count -> count.step().equals(step))
                    .findFirst()
                    .orElseGet(() -> new StepCount(step, null, 0, 0, 0, 0));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, OpenReports.PASSWORD);
        return client;
    }
}
