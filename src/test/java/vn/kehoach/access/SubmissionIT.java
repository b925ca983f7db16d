package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpResponse;
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

/** Staff steer a case by submitting its forms and in no other way, whatever the engine's interface offers. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionIT {

    private static final Map<String, String> DATA = Map.of("value", "{}", "type", "Json");
    private static final Map<String, String> OTHER_UNIT = Map.of("value", "hai-duong.truong-2", "type", "String");
    private static final String NOT_OF_THE_FORM = "Nội dung gửi lên có phần không thuộc biểu mẫu nên không được nhận.";
    private static final String NOT_OFFERED = "Thao tác này không dùng trong hệ thống.";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private TasklistClient staff;
    private String task;
    private String instance;
    private String execution;
    private List<String> before;
    private long attachedBefore;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2029);
        staff = TasklistClient.login(port, "hai-duong.truong-1.staff", PASSWORD);
        task = reports.task("truong-1").getId();
        instance = reports.task("truong-1").getProcessInstanceId();
        execution = reports.task("truong-1").getExecutionId();
        before = variables();
        attachedBefore = attached();
    }

    @Test
    void givenVariableBesideTheForm_thenTheWholeSubmissionIsRefused() {
        // when
        var answers = List.of(
                staff.post(path("submit-form"), Map.of("variables", Map.of("data", DATA, "unit", OTHER_UNIT))),
                staff.post(path("submit-form"), Map.of("variables", Map.of("outcome", OTHER_UNIT))),
                staff.post(path("submit-form"), Map.of("variables", Map.of("data", OTHER_UNIT))));
        // then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(message(answer)).isEqualTo(NOT_OF_THE_FORM);
        });
        assertUntouched();
    }

    // The engine lets whoever may work on a task end it with an error, and store what he likes on the way.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete",
                "submit-form/",
                "bpmnError",
                "bpmnEscalation",
                "resolve",
                "delegate",
                "comment/create",
                "attachment/create",
                "bpmnError/",
                "bpmnError;x=1",
                "%62pmnError"
            })
    void givenWayAroundTheForm_thenItIsClosed(String way) {
        // when
        var answer = staff.post(
                path(way),
                Map.of(
                        "errorCode", "x",
                        "escalationCode", "x",
                        "userId", "hai-duong.truong-1.staff",
                        "message", "x",
                        "variables", Map.of("outcome", OTHER_UNIT)));
        // then
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertUntouched();
    }

    @Test
    void givenClosedWay_thenTheAnswerIsVietnamese() {
        // then
        assertThat(message(staff.post(path("bpmnError"), Map.of("errorCode", "x"))))
                .isEqualTo(NOT_OFFERED);
    }

    @ParameterizedTest
    @CsvSource({
        "/task/%s/variables, task",
        "/task/%s/localVariables, task",
        "/execution/%s/localVariables, execution",
        "/process-instance/%s/variables, instance"
    })
    void givenVariablesOfTheCase_thenStaffCannotChangeThem(String path, String what) {
        // given
        var of = Map.of("task", task, "execution", execution, "instance", instance);
        // when
        var answer = staff.post(
                path.formatted(of.get(what)),
                Map.of("modifications", Map.of("unit", OTHER_UNIT, "outcome", OTHER_UNIT)));
        // then
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition/key/annual-report/start",
                "/process-definition/key/plan-period/submit-form",
                "/message",
                "/modification/execute",
                "/task/create",
                "/filter/create",
                "/user/create",
                "/authorization/create",
                "/deployment/create"
            })
    void givenAnythingButTasks_thenStaffCannotStartOrChangeIt(String path) {
        // given
        var rows = counts();
        // when
        var answer = staff.post(
                path,
                Map.of(
                        "businessKey", "x",
                        "messageName", "x",
                        "name", "x",
                        "resourceType", "Task",
                        "variables", Map.of("locality", Map.of("value", "hai-duong", "type", "String"))));
        // then
        assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        assertThat(counts()).isEqualTo(rows);
    }

    // An expression in a query would run on the server.
    @ParameterizedTest
    @ValueSource(strings = {"/task?maxResults=5", "/task/count", "/filter/%s/list?maxResults=5", "/filter/%s/count"})
    void givenExpressionInAQuery_thenItIsNotEvaluated(String path) {
        // given
        var filter = engine.getFilterService()
                .createFilterQuery()
                .listPage(0, 1)
                .get(0)
                .getId();
        var query = Map.of("orQueries", List.of(Map.of("assigneeExpression", "${'x'.concat(1/0)}", "name", "x")));
        // when
        var answer = staff.post(path.formatted(filter), query);
        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(message(answer)).startsWith("Điều kiện lọc chỉ được dùng các biểu thức có sẵn: ${currentUser()}");
    }

    @Test
    void givenListOfTasklist_thenItStillOpens() {
        // given
        var filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("Việc cần làm")
                .singleResult()
                .getId();
        var sorting = Map.of("sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")));
        // when
        var answer = staff.post("/filter/" + filter + "/list?maxResults=15&firstResult=0", sorting);
        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(task);
    }

    private String path(String way) {
        return "/task/" + task + "/" + way;
    }

    private void assertUntouched() {
        assertThat(reports.task("truong-1").getId()).isEqualTo(task);
        assertThat(reports.state("truong-1")).isEqualTo("OPEN 0");
        assertThat(variables()).isEqualTo(before);
        assertThat(attached()).isEqualTo(attachedBefore);
    }

    // Wherever: what is sent may name another task.
    private long attached() {
        return jdbc.sql("select (select count(*) from act_hi_comment) + (select count(*) from act_hi_attachment)")
                .query(Long.class)
                .single();
    }

    private List<String> variables() {
        return jdbc.sql("select name_ || '=' || coalesce(text_, '') from act_ru_variable where proc_inst_id_ = ?"
                        + " order by name_, id_")
                .param(instance)
                .query(String.class)
                .list();
    }

    private List<Long> counts() {
        return List.of("act_ru_execution", "act_ru_task", "act_ru_filter", "act_id_user", "act_ru_authorization")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static String message(HttpResponse<String> answer) {
        return TasklistClient.json(answer).path("message").asText();
    }
}
