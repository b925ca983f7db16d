package vn.kehoach.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What lists say of tasks, and to whom. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskSearchIT {
    private static final int YEAR = 2035;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports home;
    private OpenReports away;

    @BeforeAll
    void openReports() {
        home = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        away = OpenReports.open(engine, jdbc, "yet-kieu", YEAR);
    }

    @AfterAll
    void endReports() {
        home.end();
        away.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trạm Y tế 2035", "tram y te 2035", "TRẠM  y tế BÁO CÁO năm 2035"})
    void givenWordsTypedAnyWay_thenTheTaskIsFound(String words) {
        for (var form : Normalizer.Form.values()) {
            // when
            var found = find("hai-duong.tram-y-te.staff", Normalizer.normalize(words, form));
            // then
            assertThat(found.path("total").asInt()).isEqualTo(1);
            var task = found.path("tasks").path(0);
            assertThat(task.path("id").asText())
                    .isEqualTo(home.task("tram-y-te").getId());
            assertThat(task.path("unit").asText()).isEqualTo("Trạm Y tế phường");
            assertThat(task.path("deadline").path("text").asText()).startsWith("Hạn: ");
        }
    }

    @Test
    void givenTasksOfOthers_thenTheyAreNeitherFoundNorExplained() {
        // given
        var others = new String[] {
            home.task("truong-1").getId(), away.task("tram-y-te").getId(), "khong-co", ""
        };
        for (var person : new String[] {"hai-duong.tram-y-te.staff", "admin", "hai-duong.admin"}) {
            // when
            var known = get(person, "/api/tasks/deadlines?ids=" + String.join(",", others));
            // then
            assertThat(known).as(person).isEmpty();
            for (var task : find(person, "2035").path("tasks")) {
                assertThat(task.path("id").asText()).as(person).isNotIn((Object[]) others);
            }
        }
        assertThat(find("hai-duong.tram-y-te.staff", "truong").path("tasks").findValuesAsText("id"))
                .doesNotContain(others);
    }

    @Test
    void givenDeadlinePassed_thenWhoIsOrderedIsLateAndWhoIsAskedIsNot() {
        // given: the demo's clock stands at 01/06/2026
        var bound = overdue("truong-2");
        var asked = overdue("mat-tran");
        // when
        var late = get("hai-duong.truong-2.staff", "/api/tasks/deadlines?ids=" + bound)
                .get(0);
        var neutral = get("hai-duong.mat-tran.staff", "/api/tasks/deadlines?ids=" + asked)
                .get(0);
        // then
        assertThat(late.path("word").asText()).isEqualTo("Quá hạn");
        assertThat(late.path("text").asText()).startsWith("Hạn: 22/05/2026 (quá hạn");
        assertThat(neutral.path("word").asText()).isEqualTo("Đề nghị phối hợp");
        assertThat(neutral.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("hạn");
    }

    @Test
    void givenLists_thenEachPersonReadsTheirCounts() {
        // given
        var staff = "hai-duong.to-dan-pho-1.staff";
        var before = get(staff, "/api/task-lists");
        // when
        login(staff).claim(home.task("to-dan-pho-1").getId(), staff);
        // then
        var after = get(staff, "/api/task-lists");
        assertThat(after.path("Việc của tôi").asInt())
                .isEqualTo(before.path("Việc của tôi").asInt() + 1);
        assertThat(after.path("Việc cần làm").asInt())
                .isEqualTo(before.path("Việc cần làm").asInt());
        assertThat(after.has("Đến hạn hôm nay")).isTrue();
        assertThat(get("hai-duong.mat-tran.staff", "/api/task-lists").has("Quá hạn"))
                .isFalse();
    }

    @Test
    void givenTooMuchAskedForAtOnce_thenItIsRefused() {
        // given
        var staff = login("hai-duong.tram-y-te.staff");
        // then
        assertThat(staff.getOwn("/api/tasks?q=" + "x".repeat(201)).body()).contains("dài quá 200 ký tự");
        assertThat(staff.getOwn("/api/tasks/deadlines?ids=" + "x,".repeat(101)).statusCode())
                .isEqualTo(400);
    }

    private String overdue(String unit) {
        var task = home.task(unit);
        task.setDueDate(Dates.closeOf(LocalDate.of(2026, 5, 22)));
        engine.getTaskService().saveTask(task);
        return task.getId();
    }

    private JsonNode find(String user, String words) {
        return get(user, "/api/tasks?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private JsonNode get(String user, String path) {
        var answer = login(user).getOwn(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return TasklistClient.json(answer);
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
