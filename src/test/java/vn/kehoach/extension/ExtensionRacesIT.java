package vn.kehoach.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExtensionHand;
import vn.kehoach.support.Locks;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;

/** Two people at the same work in the same second, and a question whose work goes away. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionRacesIT {
    private static final int YEAR = 2067;
    private static final String DECIDER = "yet-kieu.van-hoa-xa-hoi.head";
    private static final TypedExtension WANTED = new TypedExtension("22/12/2067", "Mưa bão (mẫu)");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExtensionDesk desk;

    @Autowired
    Extensions extensions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 8, 9, 0));
        reports = OpenReports.open(engine, jdbc, "yet-kieu", YEAR);
    }

    @AfterAll
    void asBefore() {
        reports.end();
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenHandedInWhileSomebodyAsks_thenNoQuestionIsLeft() {
        // given
        var task = reports.task("thon-2").getId();
        var staff = new Login("yet-kieu.thon-2.staff", List.of("yet-kieu.thon-2"), List.of("yet-kieu"));
        // when
        var handedIn = meanwhile(
                () -> desk.ask(staff, desk.find(staff, task).orElseThrow(), WANTED),
                () -> TasklistClient.login(port, staff.user(), OpenReports.PASSWORD)
                        .submit(task, SignedReports.REPORT));
        // then
        assertThat(handedIn.statusCode()).as(handedIn.body()).isEqualTo(204);
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("NOT_NEEDED -");
        assertThat(ExtensionHand.decision(engine, reports.caseKey("thon-2"))).isNull();
    }

    @Test
    void givenWithdrawnWhileItIsDecided_thenTheDecisionStandsAndNothingElseIsFiled() {
        // given
        var task = ask("thon-3");
        var id = ExtensionHand.last(jdbc, task);
        // when
        var withdrawn = meanwhile(
                () -> extensions.refuse(extensions.one(id), "Không được (mẫu)", DECIDER),
                () -> new ExtensionHand(port, "yet-kieu.thon-3.staff").withdraw(task, id));
        // then
        assertThat(withdrawn.statusCode()).isEqualTo(409);
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("REFUSED -");
        assertThat(ExtensionHand.filed(jdbc, reports.caseKey("thon-3")))
                .extracting(act -> act.split(" ")[0])
                .containsExactly("EXTENSION_ASKED", "NOT_EXTENDED");
    }

    @Test
    void givenDeciderWhoDoesTheWorkHimself_thenHeDoesNotGrantItToHimself() {
        // given
        var task = ask("truong-2");
        engine.getTaskService().setAssignee(task, DECIDER);
        // when
        var answer = decide("truong-2", Map.of("answer", "GRANT", "day", "22/12/2067"));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("không tự quyết định được", "bằng dấu ×");
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("ASKED -");
    }

    @Test
    void givenQuestionOpenWhenItsRoundIsClosed_thenItEndsWithTheWork() {
        // given
        var other = OpenReports.open(engine, jdbc, "yet-kieu", YEAR + 1);
        var task = other.task("thon-1").getId();
        var asked = new ExtensionHand(port, "yet-kieu.thon-1.staff").ask(task, "28/12/2068", "Mưa bão (mẫu)");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        engine
                .getManagementService()
                .createJobQuery()
                .activityId("event_roundOverdue")
                .tenantIdIn("yet-kieu")
                .list()
                .stream()
                .filter(timer -> isOf(timer.getProcessInstanceId(), "BC-2068.yet-kieu"))
                .forEach(timer -> engine.getManagementService().executeJob(timer.getId()));
        var late = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("BC-2068.yet-kieu")
                .taskDefinitionKey("userTask_decideLateUnits")
                .singleResult();
        // when
        var closed = TasklistClient.login(port, "yet-kieu.van-hoa-xa-hoi.staff", OpenReports.PASSWORD)
                .submit(late.getId(), Map.of("answer", "CLOSE", "reason", "Để gửi đúng hạn (mẫu)"));
        // then
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(204);
        assertThat(ExtensionHand.known(jdbc, task)).containsExactly("NOT_NEEDED -");
        assertThat(ExtensionHand.decision(engine, other.caseKey("thon-1"))).isNull();
        other.end();
    }

    @Test
    void givenWorkThatEndsWhileMoreTimeIsAskedFor_thenItIsNotThere() {
        // given
        var task = reports.task("tram-y-te").getId();
        var staff = new ExtensionHand(port, "yet-kieu.tram-y-te.staff");
        // then
        assertThat(Locks.whileTaskEnds(owner, task, () -> staff.page(task)).statusCode())
                .isEqualTo(404);
        assertThat(ExtensionHand.known(jdbc, task)).isEmpty();
    }

    /** The other is sent while this is not committed, and answered once it is. */
    private HttpResponse<String> meanwhile(Runnable act, Supplier<HttpResponse<String>> other) {
        var answer = transaction.execute(status -> {
            act.run();
            var sent = CompletableFuture.supplyAsync(other);
            Awaitility.await().until(() -> Locks.waiting(jdbc) > 0);
            return sent;
        });
        return answer.join();
    }

    private boolean isOf(String instance, String caseKey) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(caseKey)
                        .count()
                > 0;
    }

    private String ask(String unit) {
        var task = reports.task(unit).getId();
        var asked = new ExtensionHand(port, "yet-kieu." + unit + ".staff").ask(task, "22/12/2067", "Mưa bão (mẫu)");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        return task;
    }

    private HttpResponse<String> decide(String unit, Map<String, String> typed) {
        return TasklistClient.login(port, DECIDER, OpenReports.PASSWORD)
                .submit(ExtensionHand.decision(engine, reports.caseKey(unit)).getId(), typed);
    }
}
