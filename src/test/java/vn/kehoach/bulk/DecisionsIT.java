package vn.kehoach.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.bulk.ReportsToDecide.COLLEAGUE;
import static vn.kehoach.bulk.ReportsToDecide.GOOD;
import static vn.kehoach.bulk.ReportsToDecide.OFFICER;
import static vn.kehoach.bulk.ReportsToDecide.OWN;
import static vn.kehoach.bulk.ReportsToDecide.PATH;
import static vn.kehoach.bulk.ReportsToDecide.messages;
import static vn.kehoach.bulk.ReportsToDecide.seen;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Many decisions in one request: each is done or refused by itself. The reports are of a year no other test uses. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsIT {
    private static final int YEAR = 2085;
    private static final String GONE =
            "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private ReportsToDecide handedIn;
    private SignedReports reports;
    private SignedReports foreign;

    @BeforeAll
    void handIn() {
        handedIn = new ReportsToDecide(engine, jdbc, port, YEAR);
        reports = handedIn.home;
        foreign = handedIn.foreign;
    }

    @AfterAll
    void cleanUp() {
        handedIn.end();
    }

    @Test
    void givenManyOfWhichSomeCannotBeTaken_thenTheOthersAreDoneAndEachAnswersForItself() {
        // given
        var officer = login(OFFICER);
        var seen = seen(officer);
        var decidedBefore = ask(seen, "to-dan-pho-2");
        reports.submit(COLLEAGUE, "to-dan-pho-2", Map.of("decision", "APPROVE"));
        login(COLLEAGUE).claim(reports.task("to-dan-pho-3"), COLLEAGUE);
        var asked = new ArrayList<Map<String, String>>();
        GOOD.forEach(unit -> asked.add(ask(seen, unit)));
        asked.add(decidedBefore);
        asked.add(ask(seen, OWN));
        asked.add(Map.of("id", foreign.task("truong-1"), "seen", "0"));
        asked.add(Map.of("id", reports.task("to-dan-pho-3"), "seen", seen.get(reports.task("to-dan-pho-3"))));
        asked.add(Map.of("id", reports.task("van-phong"), "seen", "1"));
        // when
        var answer = officer.changeOwn("POST", PATH, Map.of("kind", "ACCEPT_REPORT", "tasks", asked));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        var outcomes = TasklistClient.json(answer);
        assertThat(outcomes).extracting(one -> one.path("id").asText()).containsExactlyElementsOf(ids(asked));
        assertThat(outcomes)
                .extracting(one -> one.path("done").asBoolean())
                .containsExactly(true, true, true, false, false, false, false, false);
        assertThat(messages(outcomes).subList(3, 8))
                .satisfiesExactly(
                        gone -> assertThat(gone).isEqualTo(GONE),
                        own -> assertThat(own).startsWith("Đồng chí là người trình nội dung này nên không tự duyệt"),
                        other -> assertThat(other).isEqualTo(GONE),
                        held -> assertThat(held).startsWith("Việc này đồng chí khác (" + COLLEAGUE + ") đã nhận."),
                        stale -> assertThat(stale).startsWith("Nội dung đã được gửi lại từ khi đồng chí xem."));
        assertRecordedSingly();
        assertRefusedLeftNothing();
    }

    private void assertRecordedSingly() {
        for (var unit : GOOD) {
            assertThat(reports.state(unit)).isEqualTo("ACCEPTED 1");
            assertThat(entries(unit)).containsExactly("APPROVED " + OFFICER);
            assertThat(trail(reports.caseKey(unit)))
                    .containsExactlyInAnyOrder("TASK_TAKEN", "APPROVED", "TASK_COMPLETED");
        }
    }

    private void assertRefusedLeftNothing() {
        for (var unit : List.of(OWN, "van-phong")) {
            assertThat(reports.state(unit)).isEqualTo("SIGNED 1");
            assertThat(reports.holder(unit)).as("not taken either").isEqualTo("null");
            assertThat(entries(unit)).isEmpty();
            assertThat(trail(reports.caseKey(unit))).doesNotContain("TASK_TAKEN", "APPROVED");
        }
        assertThat(reports.holder("to-dan-pho-3")).isEqualTo(COLLEAGUE);
        assertThat(foreign.state("truong-1")).isEqualTo("SIGNED 1");
        assertThat(foreign.holder("truong-1")).isEqualTo("null");
        assertThat(entries("to-dan-pho-2")).containsExactly("APPROVED " + COLLEAGUE);
    }

    @Test
    void givenSupervisorWhoMayReadATask_thenHeDoesNotDecideIt() {
        // given
        var task = Map.of(
                "id", reports.task("mat-tran"), "seen", seen(login(COLLEAGUE)).get(reports.task("mat-tran")));
        // when
        var answer = login("hai-duong.vice-chair")
                .changeOwn("POST", PATH, Map.of("kind", "ACCEPT_REPORT", "tasks", List.of(task)));
        // then
        assertThat(messages(TasklistClient.json(answer)))
                .containsExactly("Việc này không thuộc quyền xử lý của đồng chí.");
        assertThat(reports.state("mat-tran")).isEqualTo("SIGNED 1");
    }

    @Test
    void givenOtherKind_thenTheTaskIsNotDecidedAsThatKind() {
        // given
        var officer = login(COLLEAGUE);
        var task = Map.of("id", reports.task("mat-tran"), "seen", seen(officer).get(reports.task("mat-tran")));
        // when
        var answer = officer.changeOwn("POST", PATH, Map.of("kind", "APPROVE", "tasks", List.of(task)));
        // then
        assertThat(messages(TasklistClient.json(answer))).containsExactly(GONE);
    }

    @Test
    void givenRequestThatIsNone_thenItIsRefusedAsAWhole() {
        // given
        var officer = login(OFFICER);
        var one = Map.of("id", "x", "seen", "1");
        // then
        assertRefused(officer, Map.of("kind", "KHAC", "tasks", List.of(one)), "Chưa rõ loại việc cần duyệt.");
        assertRefused(officer, Map.of("kind", "APPROVE", "tasks", List.of()), "Chưa chọn việc nào.");
        assertRefused(officer, Map.of("kind", "APPROVE"), "Chưa chọn việc nào.");
        assertRefused(
                officer,
                Map.of("kind", "APPROVE", "tasks", Collections.nCopies(101, one)),
                "Mỗi lần chỉ duyệt được nhiều nhất 100 việc.");
        assertRefused(
                officer,
                Map.of("kind", "APPROVE", "tasks", Collections.singletonList(null)),
                "Nội dung gửi lên không đọc được.");
    }

    @Test
    void givenForgedRequest_thenNothingIsDecided() {
        // given
        var web = new WebClient(port);
        web.login(OFFICER, PASSWORD);
        var body =
                "{\"kind\":\"ACCEPT_REPORT\",\"tasks\":[{\"id\":\"" + reports.task("mat-tran") + "\",\"seen\":\"1\"}]}";
        // when
        var answer = web.send(
                web.request(PATH).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        // then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(reports.state("mat-tran")).isEqualTo("SIGNED 1");
        assertThat(new WebClient(port).get(PATH).statusCode()).isEqualTo(401);
    }

    private static void assertRefused(TasklistClient officer, Map<String, ?> body, String message) {
        var answer = officer.changeOwn("POST", PATH, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TasklistClient.json(answer).path("message").asText()).startsWith(message);
    }

    private Map<String, String> ask(Map<String, String> seen, String unit) {
        var task = reports.task(unit);
        return Map.of("id", task, "seen", seen.get(task));
    }

    private static List<String> ids(List<Map<String, String>> asked) {
        return asked.stream().map(one -> one.get("id")).toList();
    }

    private List<String> entries(String unit) {
        return jdbc.sql(
                        "select act || ' ' || actor from case_entry where case_key = ? and step = 'userTask_acceptReport'")
                .param(reports.caseKey(unit))
                .query(String.class)
                .list();
    }

    /** What the trail says that the officer did. */
    private List<String> trail(String caseKey) {
        return JdbcClient.create(owner)
                .sql("select act from audit_entry where case_key = ? and actor = ? order by seq")
                .params(caseKey, OFFICER)
                .query(String.class)
                .list();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
