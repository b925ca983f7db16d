package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Who may see, take and complete whose task. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task?maxResults=5", "/process-instance?maxResults=5", "/user?maxResults=5", "/version"})
    void givenNobodyLoggedIn_thenTheEngineAnswers401(String path) throws Exception {
        // when
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + port + "/camunda/api/engine/engine/default" + path))
                                .build(),
                        BodyHandlers.ofString());
        // then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task?maxResults=5",
                "/engine-rest/user/create",
                "/camunda/api/engine/task?maxResults=5",
                "/actuator/env",
                "/actuator/sbom"
            })
    void givenOtherWaysIn_thenTheyLeadToTheGateAndBehindItNowhere(String path) {
        // given
        var web = new WebClient(port);
        // when
        var outside = web.get(path);
        web.login("hai-duong.vice-chair", PASSWORD);
        // then
        assertThat(outside.statusCode() + web.location(outside)).isIn("401", "302/login");
        assertThat(web.get(path).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong.tram-y-te.staff",
        "hai-duong.truong-1.head",
        "hai-duong.vice-chair",
        "hai-duong.van-hoa-xa-hoi.staff",
        "yet-kieu.truong-1.staff",
        "yet-kieu.vice-chair"
    })
    void givenTaskOfAnother_thenItIsNeitherSeenNorTakenNorCompleted(String stranger) {
        // given
        var task = reports.task("truong-1");
        var client = login(stranger);
        // when
        var seen = client.get("/task/" + task.getId());
        var listed = client.get("/task?maxResults=200&processInstanceBusinessKey=" + reports.caseKey("truong-1"));
        var form = client.get("/task/" + task.getId() + "/form-variables");
        var claimed = client.claim(task.getId(), stranger);
        var submitted = client.submit(task.getId(), REPORT);
        var completed = client.post("/task/" + task.getId() + "/complete", Map.of());
        // then: supervisors read the tasks of their locality, and only read them
        if (!stranger.equals("hai-duong.vice-chair")) {
            assertThat(seen.statusCode()).isBetween(400, 499);
            assertThat(listed.body()).isEqualTo("[]");
            assertThat(form.statusCode()).isBetween(400, 499);
        }
        assertThat(claimed.statusCode()).isBetween(400, 499);
        assertThat(submitted.statusCode()).isBetween(400, 499);
        assertThat(completed.statusCode()).isBetween(400, 499);
        assertThat(reports.task("truong-1").getId()).isEqualTo(task.getId());
        assertThat(reports.task("truong-1").getAssignee()).isNull();
        assertThat(reports.state("truong-1")).isEqualTo("OPEN 0");
    }

    @Test
    void givenQuestionForThePostsOfAnother_thenNothingIsSaid() {
        // given
        var staff = login("hai-duong.truong-1.staff");
        // then
        assertThat(staff.get("/group?member=hai-duong.truong-1.staff").body()).contains("hai-duong.truong-1");
        for (var question : List.of("member=yet-kieu.vice-chair", "member=admin", "memberOfTenant=yet-kieu")) {
            assertThat(staff.get("/group?" + question).body()).as(question).isEqualTo("[]");
            assertThat(staff.get("/group/count?" + question).body())
                    .as(question)
                    .isEqualTo("{\"count\":0}");
        }
    }

    @Test
    void givenColleagueWhoTookTheTask_thenNobodyElseCompletesIt() {
        // given
        secondPerson("hai-duong.truong-2");
        var first = login("hai-duong.truong-2.staff");
        var second = login("hai-duong.truong-2.second");
        var task = reports.task("truong-2").getId();
        assertThat(first.claim(task, "hai-duong.truong-2.staff").statusCode()).isEqualTo(204);
        // when
        var submitted = second.submit(task, REPORT);
        var claimed = second.claim(task, "hai-duong.truong-2.second");
        // then
        assertThat(submitted.statusCode()).isEqualTo(400);
        assertThat(message(submitted)).startsWith("Việc này đồng chí khác (hai-duong.truong-2.staff) đã nhận.");
        assertThat(claimed.statusCode()).isEqualTo(409);
        assertThat(message(claimed)).startsWith("Việc này vừa được người khác xử lý");
        assertThat(reports.task("truong-2").getAssignee()).isEqualTo("hai-duong.truong-2.staff");
        assertThat(reports.state("truong-2")).isEqualTo("OPEN 0");
    }

    @Test
    void givenOwnTask_thenItCannotBePushedOnSomebodyElse() {
        // given
        var staff = login("hai-duong.to-dan-pho-1.staff");
        var task = reports.task("to-dan-pho-1").getId();
        // when
        var claimed = staff.claim(task, "yet-kieu.thon-1.staff");
        // then
        assertThat(claimed.statusCode()).isEqualTo(400);
        assertThat(message(claimed)).isEqualTo("Đồng chí chỉ nhận việc cho chính mình.");
        assertThat(reports.task("to-dan-pho-1").getAssignee()).isNull();
    }

    @Test
    void givenOwnTask_thenItCanBeGivenBack() {
        // given
        var staff = login("hai-duong.to-dan-pho-3.staff");
        var task = reports.task("to-dan-pho-3").getId();
        staff.claim(task, "hai-duong.to-dan-pho-3.staff");
        // when
        var freed = staff.post("/task/" + task + "/unclaim", Map.of());
        // then
        assertThat(freed.statusCode()).as(freed.body()).isEqualTo(204);
        assertThat(reports.task("to-dan-pho-3").getAssignee()).isNull();
    }

    @Test
    void givenAbsentHolder_thenAColleagueMayFreeTheTaskAndTakeIt() {
        // given
        secondPerson("hai-duong.to-dan-pho-2");
        var task = reports.task("to-dan-pho-2").getId();
        login("hai-duong.to-dan-pho-2.staff").claim(task, "hai-duong.to-dan-pho-2.staff");
        var second = login("hai-duong.to-dan-pho-2.second");
        // when
        var freed = second.post("/task/" + task + "/unclaim", Map.of());
        var claimed = second.claim(task, "hai-duong.to-dan-pho-2.second");
        var submitted = second.submit(task, REPORT);
        // then
        assertThat(freed.statusCode()).isEqualTo(204);
        assertThat(claimed.statusCode()).isEqualTo(204);
        assertThat(submitted.statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select actor from case_entry where case_key = ? order by id")
                        .param(reports.caseKey("to-dan-pho-2"))
                        .query(String.class)
                        .list())
                .containsExactly("hai-duong.to-dan-pho-2.second");
    }

    @Test
    void givenUnitThatIsAsked_thenItIsShownNoListOfWhatIsOverdue() {
        // when
        var asked = login("hai-duong.mat-tran.staff").get("/filter").body();
        var bound = login("hai-duong.tram-y-te.staff").get("/filter").body();
        // then
        assertThat(asked).contains("Việc cần làm", "Việc của đơn vị").doesNotContain("Quá hạn");
        assertThat(bound).contains("Việc cần làm", "Việc của đơn vị", "Quá hạn");
    }

    @Test
    void givenAdministrator_thenNobodyCanMakeASecondOneFromOutside() throws Exception {
        // given
        var body = "{\"profile\":{\"id\":\"eve\",\"firstName\":\"E\",\"lastName\":\"E\"},"
                + "\"credentials\":{\"password\":\"eve-eve-eve\"}}";
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/api/admin/setup/default/user/create"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        // when
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        // then
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(engine.getIdentityService().createUserQuery().userId("eve").count())
                .isZero();
    }

    private void secondPerson(String unit) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(unit + ".second");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createTenantUserMembership("hai-duong", user.getId());
        identity.createMembership(user.getId(), unit);
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }

    private static String message(java.net.http.HttpResponse<String> answer) {
        return TasklistClient.json(answer).path("message").asText();
    }
}
