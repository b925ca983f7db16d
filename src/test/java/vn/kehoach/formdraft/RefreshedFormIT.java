package vn.kehoach.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.OpenForms;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Forms whose values change while somebody types into them. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefreshedFormIT {
    private static final String RESULTS = "II. Kết quả thực hiện";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenForms forms;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2091);
    }

    @Test
    void givenFormRefreshedWhileItStandsOpen_thenWhatWasNotTypedFollowsAndNothingOldHidesTheNew() {
        // given
        var task = task("van-phong");
        var staff = login("hai-duong.van-phong.staff");
        show("van-phong", "Số liệu đầu (mẫu)");
        var opened = json(staff.getOwn(path(task))).path("filled");
        var onScreen = new HashMap<>(staff.openForm(task));
        // when
        show("van-phong", "Số liệu mới (mẫu)");
        onScreen.put("evaluation", "gõ dở (mẫu)");
        var first = saveOpened(staff, task, null, onScreen, opened);
        onScreen.put("evaluation", "gõ dở, thêm (mẫu)");
        var second = save(staff, task, version(first), onScreen);
        // then
        for (var saved : List.of(first, second)) {
            assertThat(json(saved).path("refilled"))
                    .extracting(JsonNode::asText)
                    .containsExactly(RESULTS);
            assertThat(json(saved).path("outdated")).isEmpty();
        }
        assertThat(staff.openForm(task))
                .containsEntry("results", "Số liệu mới (mẫu)")
                .containsEntry("evaluation", "gõ dở, thêm (mẫu)");
        assertThat(json(staff.getOwn(path(task))).path("outdated")).isEmpty();
    }

    @Test
    void givenFieldTypedBeforeItsFormWasRefreshed_thenItIsNamed() {
        // given
        var task = task("to-dan-pho-3");
        var staff = login("hai-duong.to-dan-pho-3.staff");
        show("to-dan-pho-3", "Số liệu đầu (mẫu)");
        var opened = json(staff.getOwn(path(task))).path("filled");
        // when
        show("to-dan-pho-3", "Số liệu mới (mẫu)");
        var saved = saveOpened(staff, task, null, Map.of("results", "Tự ghi (mẫu)"), opened);
        // then
        for (var state : List.of(saved, staff.getOwn(path(task)))) {
            assertThat(json(state).path("outdated"))
                    .extracting(JsonNode::asText)
                    .containsExactly(RESULTS);
            assertThat(json(state).path("refilled")).isEmpty();
        }
        assertThat(staff.openForm(task)).containsEntry("results", "Tự ghi (mẫu)");
        // when: opened anew, looked at and saved
        var again = json(staff.getOwn(path(task))).path("filled");
        var seen = saveOpened(staff, task, version(saved), Map.of("results", "Tự ghi (mẫu)"), again);
        // then
        assertThat(json(seen).path("outdated")).isEmpty();
        assertThat(staff.openForm(task)).containsEntry("results", "Tự ghi (mẫu)");
    }

    @Test
    void givenFillingThatIsNone_thenItIsRefusedWithWords() {
        // given
        var task = task("truong-2");
        var staff = login("hai-duong.truong-2.staff");
        // then
        assertThat(saveOpened(staff, task, null, Map.of("a", 1), TextNode.valueOf("x"))
                        .body())
                .contains("Nội dung nháp không đọc được");
        assertThat(json(staff.getOwn(path(task))).path("version").isNull()).isTrue();
    }

    // As ReportRefreshWorkflow does when results come in.
    private void show(String unit, String results) {
        forms.show(reports.caseKey(unit), "userTask_writeReport", Map.of("results", results));
    }

    private static HttpResponse<String> saveOpened(
            TasklistClient web, String task, @Nullable String base, Object content, JsonNode opened) {
        var body = new HashMap<String, Object>();
        body.put("version", base);
        body.put("content", content);
        body.put("filled", opened);
        return web.changeOwn("PUT", path(task), body);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return TasklistClient.json(answer);
    }

    private String task(String unit) {
        return reports.task(unit).getId();
    }

    private static String path(String task) {
        return "/api/tasks/" + task + "/draft";
    }

    private static HttpResponse<String> save(TasklistClient web, String task, @Nullable String base, Object content) {
        var body = new HashMap<String, Object>();
        body.put("version", base);
        body.put("content", content);
        return web.changeOwn("PUT", path(task), body);
    }

    private static @Nullable String version(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        var version = TasklistClient.json(answer).path("version");
        return version.isNull() ? null : version.asText();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
