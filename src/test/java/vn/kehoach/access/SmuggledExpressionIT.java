package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
            ways.forEach(SmuggledExpressionIT::tried);
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
        var saved = admin.post("/filter/create", ExpressionProbes.list(mine));
        var id = TasklistClient.json(saved).path("id").asText();
        // then
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(admin.get("/filter/" + id + "/list").statusCode()).isEqualTo(200);
        assertThat(admin.put("/filter/" + id, ExpressionProbes.list(mine)).statusCode())
                .isEqualTo(204);
        filters.deleteFilter(id);
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

    private static void tried(Runnable way) {
        CALLS.incrementAndGet();
        try {
            way.run();
        } catch (ProcessEngineException refused) {
            assertThat(refused).hasMessageNotContaining("SQL");
        }
    }

    private static void assertNothingEvaluated(Object probe) {
        assertThat(MarkerExpression.evaluated()).as(() -> "evaluated: " + probe).isZero();
    }
}
