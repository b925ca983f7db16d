package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.MarkerExpression;
import vn.kehoach.support.ServerTest;

/**
 * The published holes of the engine, by every way and for everybody: expressions in every field that takes one
 * (CVE-2026-109432), papers of another locality. Making an administrator is tried by {@link SetupHoleIT}.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownHolesIT {
    private static final List<String> PEOPLE = List.of("hai-duong.truong-1.staff", "hai-duong.vice-chair", "admin");
    private static final List<Map<String, ?>> QUERIES = ExpressionProbes.queries();
    private static final String SECRET = "MINH-CHUNG-CUA-XA-KHAC";

    @Autowired
    ProcessEngine engine;

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
