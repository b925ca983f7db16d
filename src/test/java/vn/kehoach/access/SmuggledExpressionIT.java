package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
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
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.MarkerExpression;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/**
 * Expressions that have found a way past the filters of {@link KnownHolesIT}, into the engine's services or even into
 * its tables: the engine evaluates none of them but the few that lists may contain.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmuggledExpressionIT {
    private static final String STORED = "danh-sach-cua-ke-gian";
    private static final String REFUSAL = "Điều kiện lọc chỉ được dùng các biểu thức có sẵn";
    private static final String REFUSAL_OF_THE_ENGINE = "Expressions are forbidden in adhoc queries";
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final List<Map<String, ?>> QUERIES = ExpressionProbes.queries();

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private FilterService filters;
    private String filter;

    @BeforeAll
    void storeList() {
        filters = engine.getFilterService();
        filter = filters.createFilterQuery()
                .filterName("Việc cần làm")
                .singleResult()
                .getId();
        jdbc.sql("insert into act_ru_filter (id_, rev_, resource_type_, name_, query_) values (?, 1, 'Task', ?, '{}')")
                .params(STORED, STORED)
                .update();
    }

    @BeforeEach
    void emptyList() {
        store("{}");
    }

    @AfterEach
    void forgetLogin() {
        engine.getIdentityService().clearAuthentication();
    }

    @AfterAll
    void count() {
        jdbc.sql("delete from act_ru_filter where id_ = ?").param(STORED).update();
        System.out.printf(
                "Smuggled expressions: %d queries in %d calls, %d evaluated%n",
                QUERIES.size(), CALLS.get(), MarkerExpression.evaluated());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenExpressionInTheEngine_thenItIsNotEvaluated(boolean loggedIn) {
        // given: without a login the list “Việc cần làm” fails by itself, since it asks who is there
        var lists = filters.createFilterQuery().count();
        var list = loggedIn ? filter : STORED;
        List<Consumer<TaskQuery>> running = List.of(
                query -> query.list(),
                query -> query.listPage(0, 1),
                query -> query.count(),
                query -> query.singleResult(),
                query -> query.unlimitedList(),
                query -> filters.list(list, query),
                query -> filters.listPage(list, query, 0, 1),
                query -> filters.count(list, query),
                query -> filters.singleResult(list, query),
                query -> filters.list(STORED, query));
        List<Consumer<TaskQuery>> saving = List.of(
                query -> filters.saveFilter(filters.newTaskFilter("x").setQuery(query)),
                query -> filters.saveFilter(filters.getFilter(filter).setQuery(query)));
        // then
        for (var query : QUERIES) {
            if (loggedIn) {
                engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
            }
            running.forEach(way -> {
                var failure = failure(() -> way.accept(query(query)));
                // The engine looks one level deep only; what stands deeper it does not know.
                if (failure != null || !isTwoDeep(query)) {
                    assertRefusedByGuard(failure, query);
                }
            });
            saving.forEach(way -> assertRefusedByGuard(failure(() -> way.accept(query(query))), query));
            assertNothingEvaluated(query);
        }
        assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
    }

    @Test
    void givenListStoredPastTheEngine_thenItIsNotEvaluated() {
        // given
        for (var query : QUERIES) {
            store(stored(query));
            // when
            List<Runnable> ways = List.of(
                    () -> filters.list(STORED),
                    () -> filters.listPage(STORED, 0, 1),
                    () -> filters.count(STORED),
                    () -> filters.singleResult(STORED),
                    () -> filters.list(
                            STORED, engine.getTaskService().createTaskQuery().taskName("x")),
                    () -> filters.saveFilter(filters.getFilter(STORED).setName("x")));
            // then
            ways.forEach(way -> assertRefusedByGuard(failure(way), query));
            assertNothingEvaluated(query);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, %s/list, 400",
        "POST, %s/list, 400",
        "GET, %s/count, 400",
        "POST, %s/count, 400",
        "GET, %s, 400",
        "GET, %s?itemCount=true, 400",
        "GET, ?itemCount=true, 400",
        "GET, %s/singleResult, 403",
        "POST, %s/singleResult, 403"
    })
    void givenListStoredPastTheEngine_thenRequestsAreRefused(String method, String path, int status) {
        // given
        var admin = Intruder.login(port, "admin");
        var way = "/filter" + path.formatted("/" + STORED);
        for (var query : QUERIES) {
            store(stored(query));
            // when
            var answer = method.equals("GET") ? admin.get(way) : admin.post(way, Map.of("name", "x"));
            // then
            assertThat(answer.statusCode()).as(query + " " + answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains(status == 400 ? REFUSAL : "Thao tác này không dùng trong hệ thống.");
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
        var saved = admin.post("/filter/create", ExpressionProbes.list(mine));
        var id = TasklistClient.json(saved).path("id").asText();
        // then
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(admin.get("/filter/" + id + "/list").statusCode()).isEqualTo(200);
        assertThat(admin.put("/filter/" + id, ExpressionProbes.list(mine)).statusCode())
                .isEqualTo(204);
        filters.deleteFilter(id);
    }

    private void store(String query) {
        jdbc.sql("update act_ru_filter set query_ = ? where id_ = ?")
                .params(query, STORED)
                .update();
    }

    private TaskQuery query(Map<String, ?> fields) {
        var request = new ObjectMapper().convertValue(fields, TaskQueryDto.class);
        return request.toQuery(engine);
    }

    // As the engine writes it; deeper than one level it would leave the rest out.
    private String stored(Map<String, ?> query) {
        return query.get("orQueries") instanceof List<?> parts
                ? "{\"name\":\"no such task\",\"orQueries\":[" + stored(asQuery(parts.get(0))) + "]}"
                : new JsonTaskQueryConverter().toJson(query(query));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asQuery(Object part) {
        return (Map<String, ?>) part;
    }

    private static @Nullable Throwable failure(Runnable way) {
        CALLS.incrementAndGet();
        return catchThrowable(way::run);
    }

    // A query that fails for any other reason says nothing about the guard. In parts the engine wraps the refusal.
    private static void assertRefusedByGuard(@Nullable Throwable failure, Object probe) {
        assertThat(failure).as(() -> "not refused: " + probe).isNotNull();
        assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                .as(() -> "refused by: " + probe)
                .isInstanceOf(BadUserRequestException.class)
                .message()
                .containsAnyOf(REFUSAL, REFUSAL_OF_THE_ENGINE);
    }

    private static boolean isTwoDeep(Map<String, ?> query) {
        return query.get("orQueries") instanceof List<?> parts
                && asQuery(parts.get(0)).containsKey("orQueries");
    }

    private static void assertNothingEvaluated(Object probe) {
        assertThat(MarkerExpression.evaluated()).as(() -> "evaluated: " + probe).isZero();
    }
}
