package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.MarkerExpression;
import vn.kehoach.support.ServerTest;

/**
 * Expressions in requests and in saved lists (CVE-2026-109432): in every field that takes one, at every depth, by every
 * way, whoever sends them, none is evaluated.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownHolesIT {
    private static final String STORED = "danh-sach-cua-ke-gian";
    private static final AtomicInteger IN_THE_ENGINE = new AtomicInteger();
    private static final List<Map<String, ?>> QUERIES = ExpressionProbes.queries(
            ExpressionProbes.fields().getOrDefault(TaskQueryDto.class, new java.util.TreeSet<>()));

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private FilterService filters;
    private String filter;
    private int requestsBefore;

    @BeforeAll
    void findList() {
        requestsBefore = Intruder.REQUESTS.get();
        filters = engine.getFilterService();
        filter = filters.createFilterQuery()
                .filterName("Việc cần làm")
                .singleResult()
                .getId();
        jdbc.sql("insert into act_ru_filter (id_, rev_, resource_type_, name_, query_) values (?, 1, 'Task', ?, '{}')")
                .params(STORED, STORED)
                .update();
    }

    @AfterEach
    void forgetLogin() {
        engine.getIdentityService().clearAuthentication();
    }

    @AfterAll
    void count() {
        jdbc.sql("delete from act_ru_filter where id_ = ?").param(STORED).update();
        System.out.printf(
                "Expressions: %d queries in %d requests and %d calls of the engine, %d evaluated%n",
                QUERIES.size(),
                Intruder.REQUESTS.get() - requestsBefore,
                IN_THE_ENGINE.get(),
                MarkerExpression.evaluated());
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
    @ValueSource(strings = {"hai-duong.truong-1.staff", "hai-duong.vice-chair", "admin"})
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
                    intruder.post("/filter/create", list(query)),
                    intruder.put("/filter/" + filter, list(query)),
                    intruder.post("/filter/" + STORED + "/list", query));
            // then
            refused(answers, query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.truong-1.staff", "hai-duong.vice-chair", "admin"})
    void givenExpressionInAnAddress_thenItIsRefused(String person) {
        // given
        var intruder = Intruder.login(port, person);
        for (var field : ExpressionProbes.fields().get(TaskQueryDto.class)) {
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

    // Behind the filters: as if a request had found a way past them.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenExpressionInTheEngine_thenItIsNotEvaluated(boolean loggedIn) {
        // given
        var lists = filters.createFilterQuery().count();
        List<Consumer<TaskQuery>> ways = List.of(
                query -> query.list(),
                query -> query.listPage(0, 1),
                query -> query.count(),
                query -> query.singleResult(),
                query -> query.unlimitedList(),
                query -> filters.list(filter, query),
                query -> filters.listPage(filter, query, 0, 1),
                query -> filters.count(filter, query),
                query -> filters.singleResult(filter, query),
                query -> filters.list(STORED, query),
                query -> filters.saveFilter(filters.newTaskFilter("x").setQuery(query)),
                query -> filters.saveFilter(filters.getFilter(filter).setQuery(query)));
        // then
        for (var query : QUERIES) {
            if (loggedIn) {
                engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
            }
            ways.forEach(way -> tried(() -> way.accept(query(query))));
            assertNothingEvaluated(query);
        }
        assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
    }

    @Test
    void givenListStoredPastTheEngine_thenItIsNotEvaluated() {
        // given
        var admin = Intruder.login(port, "admin");
        for (var query : QUERIES) {
            jdbc.sql("update act_ru_filter set query_ = ? where id_ = ?")
                    .params(stored(query), STORED)
                    .update();
            // when
            List<Runnable> ways = List.of(
                    () -> filters.list(STORED),
                    () -> filters.listPage(STORED, 0, 1),
                    () -> filters.count(STORED),
                    () -> filters.singleResult(STORED),
                    () -> filters.list(
                            STORED, engine.getTaskService().createTaskQuery().taskName("x")),
                    () -> filters.saveFilter(filters.getFilter(STORED).setName("x")));
            ways.forEach(KnownHolesIT::tried);
            // then
            var list = "/filter/" + STORED;
            assertThat(List.of(
                            admin.get(list + "/list"),
                            admin.get(list + "/count"),
                            admin.get(list + "/singleResult"),
                            admin.get(list + "?itemCount=true"),
                            admin.get("/filter?itemCount=true"),
                            admin.post(list + "/list", Map.of("name", "x")),
                            admin.post(list + "/count", Map.of())))
                    .extracting(HttpResponse::statusCode)
                    .doesNotContain(204);
            assertNothingEvaluated(query);
        }
    }

    @Test
    void givenListWithTheAllowedExpressions_thenAdministratorsSaveAndOpenIt() {
        // given
        var admin = Intruder.login(port, "admin");
        var mine = Map.of(
                "orQueries",
                List.of(Map.of(
                        "assigneeExpression", "${currentUser()}",
                        "candidateGroupsExpression", "${currentUserGroups()}",
                        "dueBeforeExpression", "${now()}")));
        // when
        var saved = admin.post("/filter/create", list(mine));
        var id = vn.kehoach.support.TasklistClient.json(saved).path("id").asText();
        // then
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(admin.get("/filter/" + id + "/list").statusCode()).isEqualTo(200);
        assertThat(admin.put("/filter/" + id, list(mine)).statusCode()).isEqualTo(204);
        filters.deleteFilter(id);
    }

    private static Map<String, ?> list(Map<String, ?> query) {
        return Map.of("resourceType", "Task", "name", "x", "query", query, "properties", Map.of());
    }

    private TaskQuery query(Map<String, ?> fields) {
        var request = new com.fasterxml.jackson.databind.ObjectMapper().convertValue(fields, TaskQueryDto.class);
        return request.toQuery(engine);
    }

    // As the engine writes it; deeper than one level it would leave the rest out.
    private String stored(Map<String, ?> query) {
        return query.get("orQueries") instanceof List<?> parts
                ? "{\"orQueries\":[" + stored(asQuery(parts.get(0))) + "]}"
                : new JsonTaskQueryConverter().toJson(query(query));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asQuery(Object part) {
        return (Map<String, ?>) part;
    }

    private static void tried(Runnable way) {
        IN_THE_ENGINE.incrementAndGet();
        try {
            way.run();
        } catch (ProcessEngineException refused) {
            assertThat(refused).hasMessageNotContaining("SQL");
        }
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
