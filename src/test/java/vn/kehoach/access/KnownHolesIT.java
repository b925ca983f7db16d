package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.MarkerExpression;
import vn.kehoach.support.ServerProcess;
import vn.kehoach.support.ServerTest;

/**
 * The published holes of the engine, by every way and for everybody: expressions in every field that takes one
 * (CVE-2026-109432), making an administrator (CVE-2026-77226), papers of another locality.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownHolesIT {
    private static final List<String> PEOPLE = List.of("hai-duong.truong-1.staff", "hai-duong.vice-chair", "admin");
    private static final List<Map<String, ?>> QUERIES = ExpressionProbes.queries();
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String SECRET = "MINH-CHUNG-CUA-XA-KHAC";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String filter;
    private int requestsBefore;

    @BeforeAll
    void findList() {
        requestsBefore = Intruder.REQUESTS.get();
        filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("Việc cần làm")
                .singleResult()
                .getId();
    }

    @AfterAll
    void count() {
        System.out.printf(
                "Known holes: %d probes, %d expressions evaluated%n",
                Intruder.REQUESTS.get() - requestsBefore, MarkerExpression.evaluated());
    }

    @Test
    void givenRequestsOfTheEngine_thenOnlyTheQueryOfTasksTakesExpressions() {
        assertThat(ExpressionProbes.fields()).containsOnlyKeys(TaskQueryDto.class);
        assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(20 * 2 * 3);
    }

    @ParameterizedTest
    @CsvSource({"/task, 200", "/task/count, 200", "/filter/%s/list, 200", "/filter/%s/count, 200"})
    void givenHarmlessQuery_thenTheWaysLeadToTheEngine(String path, int status) {
        var admin = Intruder.login(port, "admin");
        assertThat(admin.post(path.formatted(filter), Map.of("name", "x")).statusCode())
                .isEqualTo(status);
        assertThat(admin.get(path.formatted(filter) + "?name=x").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    void givenExpressionInARequest_thenItIsRefused(String person) {
        // given
        var intruder = Intruder.login(port, person);
        for (var query : QUERIES) {
            // when
            var answers = List.of(
                    intruder.post("/task", query),
                    intruder.post("/task/count", query),
                    intruder.post("/filter/" + filter + "/list?maxResults=5", query),
                    intruder.post("/filter/" + filter + "/count", query),
                    intruder.post("/filter/" + filter + "/singleResult", query),
                    intruder.post("/filter/create", ExpressionProbes.list(query)),
                    intruder.put("/filter/" + filter, ExpressionProbes.list(query)));
            // then
            refused(answers, query);
        }
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    void givenExpressionInAnAddress_thenItIsRefused(String person) {
        // given
        var intruder = Intruder.login(port, person);
        for (var field : ExpressionProbes.ofTasks()) {
            for (var payload : MarkerExpression.payloads()) {
                var value = URLEncoder.encode(payload, StandardCharsets.UTF_8);
                var hidden = field.replace("Expression", "%45xpr%65ssion");
                // when
                var answers = List.of(
                        intruder.get("/task?" + field + "=" + value),
                        intruder.get("/task/count?name=x&" + field + "=" + value),
                        intruder.get("/task?" + hidden + "=" + value),
                        intruder.get("/task?" + field + "=x&" + field + "=" + value),
                        intruder.get("/filter/" + filter + "/list?" + field + "=" + value),
                        intruder.get("/filter/" + filter + "/count?" + hidden + "=" + value));
                // then
                refused(answers, field);
            }
        }
        var nested = URLEncoder.encode(Intruder.json(List.of(QUERIES.get(0))), StandardCharsets.UTF_8);
        intruder.get("/task?orQueries=" + nested);
        assertNothingEvaluated(nested);
    }

    // The engine reads Json whatever the type says, and text in the alphabet that the type names.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | UTF-8",
                "text/plain | UTF-8",
                "application/octet-stream | UTF-8",
                "application/x-www-form-urlencoded | UTF-8",
                "multipart/form-data; boundary=x | UTF-8",
                "application/json; charset=UTF-16 | UTF-16",
                "application/json; charset=UTF-16 | UTF-8",
                "application/json | UTF-16LE",
                "application/json | UTF-32BE",
                "application/json; charset=IBM037 | IBM037",
                "application/json; charset=ISO-2022-JP | ISO-2022-JP",
                "application/hal+json | UTF-8"
            })
    void givenExpressionThatClaimsToBeSomethingElse_thenItIsRefused(String type, String alphabet) {
        // given
        var intruder = Intruder.login(port, "hai-duong.truong-1.staff");
        for (var query : QUERIES.subList(0, 6)) {
            var body = Intruder.json(query).getBytes(Charset.forName(alphabet));
            for (var path : List.of("/task", "/task/count", "/filter/" + filter + "/list")) {
                // then
                refused(List.of(intruder.post(path, type, body)), type);
            }
        }
    }

    static List<List<String>> administrators() {
        return List.of(List.of(), List.of("admin"), List.of("admin", "hai-duong.vice-chair"));
    }

    @ParameterizedTest
    @MethodSource("administrators")
    void givenAdministratorsOrNone_thenSetupMakesNoAccount(List<String> present) {
        // given
        var intruders = new ArrayList<>(List.of(Intruder.outside(port)));
        PEOPLE.forEach(person -> intruders.add(Intruder.login(port, person)));
        appoint(present);
        try {
            var before = accounts();
            // when
            for (var way : SetupWays.all(SETUP)) {
                for (var method : List.of("POST", "GET", "PUT")) {
                    // then
                    assertThat(intruders)
                            .as(method + " " + way)
                            .extracting(intruder -> intruder.send(method, way, Intruder.JSON, SetupWays.newAccount()))
                            .noneMatch(answer -> answer.statusCode() < 300);
                }
            }
            assertThat(accounts()).isEqualTo(before);
        } finally {
            appoint(List.of("admin"));
        }
    }

    @Test
    void givenRestartWithoutAdministrator_thenSetupMakesNoAccount() throws Exception {
        // given
        var folder = Path.of("target/it/setup-" + System.nanoTime());
        var demo = Map.of("KEHOACH_DEMO_DATE", "2026-06-01");
        try (var server = ServerProcess.start(folder, demo).awaitUp()) {
            server.database()
                    .sql("delete from act_id_membership where group_id_ = 'camunda-admin'")
                    .update();
        }
        try (var server = ServerProcess.start(folder, demo).awaitUp()) {
            var users =
                    server.database().sql("select count(*) from act_id_user").query(Long.class);
            var before = users.single();
            // when
            for (var intruder :
                    List.of(Intruder.outside(server.port()), Intruder.login(server.port(), PEOPLE.get(0)))) {
                SetupWays.all(SETUP).forEach(way -> intruder.send("POST", way, Intruder.JSON, SetupWays.newAccount()));
            }
            // then
            assertThat(users.single()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    void givenPapersOfAnotherLocality_thenTheyAreNeitherReadNorChanged(String person) {
        // given
        var service = engine.getTaskService();
        var task =
                service.createTaskQuery().tenantIdIn("yet-kieu").listPage(0, 1).get(0);
        var instance = task.getProcessInstanceId();
        var bytes = new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8));
        var paper = service.createAttachment("text", task.getId(), instance, SECRET, SECRET, bytes);
        var remark = service.createComment(task.getId(), instance, SECRET);
        var intruder = Intruder.login(port, person);
        try {
            var before = papers();
            // when
            for (var way : PaperWays.all(task.getId(), instance, paper.getId(), remark.getId())) {
                for (var method : List.of("GET", "DELETE", "POST", "PUT")) {
                    var answer = intruder.send(method, way, Intruder.JSON, PaperWays.change(remark.getId()));
                    // then
                    assertThat(answer.body()).as(method + " " + way).doesNotContain(SECRET);
                    assertThat(answer.statusCode()).as(method + " " + way).isBetween(400, 499);
                }
            }
            assertThat(papers()).isEqualTo(before);
        } finally {
            service.deleteAttachment(paper.getId());
            service.deleteTaskComment(task.getId(), remark.getId());
        }
    }

    private void appoint(List<String> wanted) {
        for (var person : List.of("admin", "hai-duong.vice-chair")) {
            identity.deleteMembership(person, "camunda-admin");
            if (wanted.contains(person)) {
                identity.createMembership(person, "camunda-admin");
            }
        }
    }

    private List<String> accounts() {
        return jdbc.sql("select id_ from act_id_user union all"
                        + " select group_id_ || user_id_ from act_id_membership order by 1")
                .query(String.class)
                .list();
    }

    private List<String> papers() {
        return jdbc.sql("select id_ || name_ || content_id_ from act_hi_attachment where name_ is not null"
                        + " union all select id_ || message_ from act_hi_comment"
                        + " union all select id_ from act_ge_bytearray order by 1")
                .query(String.class)
                .list();
    }

    private static void refused(List<HttpResponse<String>> answers, Object probe) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode())
                .as(probe + " " + answer.body())
                .isBetween(400, 499));
        assertNothingEvaluated(probe);
    }

    private static void assertNothingEvaluated(Object probe) {
        assertThat(MarkerExpression.evaluated()).as(() -> "evaluated: " + probe).isZero();
    }
}
