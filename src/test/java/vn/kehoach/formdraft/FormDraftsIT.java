package vn.kehoach.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.Locks;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Drafts of forms on the server: whose they are, when they come back, when they go. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormDraftsIT {
    private static final Map<String, Object> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2034);
    }

    @Test
    void givenDraft_thenItsOwnerFindsItOnAnyMachineAndNobodyElseDoes() {
        // given
        var task = task("truong-1");
        var staff = login("hai-duong.truong-1.staff");
        assertThat(save(staff, task, null, Map.of("evaluation", "gõ dở (mẫu)")).statusCode())
                .isEqualTo(200);
        engine.getIdentityService().createMembership("hai-duong.truong-2.staff", "hai-duong.truong-1");
        // when
        var colleague = login("hai-duong.truong-2.staff");
        // then
        assertThat(login("hai-duong.truong-1.staff").openForm(task))
                .containsEntry("evaluation", "gõ dở (mẫu)")
                .containsKey("results");
        assertThat(colleague.openForm(task).get("evaluation")).isNotEqualTo("gõ dở (mẫu)");
        assertThat(version(colleague.getOwn(path(task)))).isNull();
        engine.getIdentityService().deleteMembership("hai-duong.truong-2.staff", "hai-duong.truong-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.truong-2.staff", "yet-kieu.tram-y-te.staff", "admin", "hai-duong.admin"})
    void givenWhoMayNotReadTheTask_thenThereIsNoDraftForHim(String stranger) {
        // given
        var task = task("tram-y-te");
        var web = login(stranger);
        // then
        assertThat(web.getOwn(path(task)).statusCode()).isEqualTo(404);
        assertThat(save(web, task, null, Map.of("results", "x")).statusCode()).isEqualTo(404);
        assertThat(web.changeOwn("DELETE", path(task), Map.of()).statusCode()).isEqualTo(404);
        assertThat(count(task)).isZero();
    }

    @Test
    void givenTwoMachines_thenTheOlderStateIsRefusedAndNothingIsLost() {
        // given
        var task = task("kinh-te-ha-tang-do-thi");
        var staff = login("hai-duong.kinh-te-ha-tang-do-thi.staff");
        var first = version(save(staff, task, null, Map.of("results", "một")));
        var second = version(save(staff, task, first, Map.of("results", "hai")));
        // when
        for (var base : new String[] {null, first}) {
            var answer = save(staff, task, base, Map.of("results", "ba"));
            // then
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("ở một máy khác", "vẫn còn trên màn hình");
        }
        assertThat(staff.openForm(task)).containsEntry("results", "hai");
        assertThat(save(staff, task, second, Map.of("results", "ba")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givenRequestWithoutToken_thenItIsRefused() {
        // given
        var task = task("truong-2");
        var staff = login("hai-duong.truong-2.staff");
        // when
        var forged = staff.changeOwnWithoutToken("PUT", path(task), Map.of("content", Map.of("results", "x")));
        var dropped = staff.changeOwnWithoutToken("DELETE", path(task), Map.of());
        // then
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(dropped.statusCode()).isEqualTo(403);
        assertThat(count(task)).isZero();
    }

    @Test
    void givenWhatIsNoDraft_thenItIsRefusedWithWords() {
        // given
        var task = task("truong-2");
        var staff = login("hai-duong.truong-2.staff");
        // then
        assertThat(save(staff, task, null, "văn bản").body()).contains("Nội dung nháp không đọc được");
        assertThat(save(staff, task, null, Map.of("a", Map.of("b", 1))).statusCode())
                .isEqualTo(400);
        assertThat(save(staff, task, "x", Map.of("a", 1)).body()).contains("không rõ là bản nào");
        assertThat(save(staff, task, null, Map.of("a", "x".repeat(2_100_000))).body())
                .contains("quá lớn", "vẫn còn trên màn hình");
        assertThat(count(task)).isZero();
    }

    @Test
    void givenTaskCompletedOrDeleted_thenItsDraftIsGoneWithIt() {
        // given
        var done = task("to-dan-pho-1");
        var staff = login("hai-duong.to-dan-pho-1.staff");
        save(staff, done, null, Map.of("results", "gõ dở"));
        var refused = staff.submit(done, Map.of("results", ""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(count(done)).as("a refusal keeps the draft").isEqualTo(1);
        // when
        assertThat(staff.submit(done, REPORT).statusCode()).isEqualTo(204);
        // then
        assertThat(count(done)).isZero();
        assertThat(save(staff, done, null, Map.of("results", "muộn")).statusCode())
                .isEqualTo(404);
        // given
        var ended = reports.task("to-dan-pho-2");
        save(login("hai-duong.to-dan-pho-2.staff"), ended.getId(), null, Map.of("results", "gõ dở"));
        // when
        engine.getRuntimeService().deleteProcessInstance(ended.getProcessInstanceId(), "test");
        // then
        assertThat(count(ended.getId())).isZero();
    }

    @Test
    void givenRowLeftBehind_thenTheNextFirstDraftOfThePersonDropsIt() {
        // given: saved while its task ended
        jdbc.sql("""
                insert into form_draft (locality_id, task_id, user_id, content, shown, saved_at)
                values ('hai-duong', 'het-viec', 'hai-duong.truong-2.staff', '{}', '{}', now())
                """).update();
        var staff = login("hai-duong.truong-2.staff");
        // when
        var task = task("truong-2");
        save(staff, task, null, Map.of("results", "mới"));
        // then
        assertThat(count("het-viec")).isZero();
        assertThat(staff.changeOwn("DELETE", path(task), Map.of()).statusCode()).isEqualTo(200);
        assertThat(count(task)).isZero();
    }

    @Test
    void givenTaskThatEndsWhileItsDraftIsOnTheWay_thenItIsNotThere() {
        // given
        var task = task("van-phong");
        var staff = login("hai-duong.van-phong.staff");
        // when
        var late = Locks.whileTaskEnds(owner, task, () -> save(staff, task, null, Map.of("results", "x")));
        // then
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(count(task)).isZero();
    }

    private String task(String unit) {
        return reports.task(unit).getId();
    }

    private int count(String task) {
        return jdbc.sql("select count(*) from form_draft where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
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
