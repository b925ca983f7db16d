package vn.kehoach.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExplanationHand;
import vn.kehoach.support.FormWords;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What the tab “Hồ sơ” says of questions, on reports of 2098. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationInCaseIT {
    private static final String LEADER = "hai-duong.vice-chair";
    private static final String WHY = "Vì sao chưa có (mẫu)?";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(2098, 12, 8, 9, 0));
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2098);
        for (var unit : new String[] {"truong-1", "mat-tran"}) {
            var place = ExplanationPlaces.ofTask(reports.task(unit).getId());
            assertThat(new ExplanationHand(port, LEADER)
                            .ask(place, WHY, "12/12/2098")
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @AfterAll
    void end() {
        ExplanationHand.end(engine);
        reports.end();
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenQuestion_thenTheWorkAskedAboutShowsItAndOthersDoNot() {
        assertThat(shown("truong-1", reports.task("truong-1").getId()).toString())
                .contains("\"did\":\"Yêu cầu giải trình\"", WHY, "Phó Chủ tịch");
        assertThat(shown("truong-2", reports.task("truong-2").getId()).toString())
                .doesNotContain(WHY);
    }

    @Test
    void givenTwoAnswers_thenTheTaskNamesWhoAskedAndWhatChanged() {
        // given
        var unit = "hai-duong.truong-1";
        assertThat(question("truong-1").path("about").path("from").asText()).startsWith("Phó Chủ tịch");
        submit(unit + ".staff", unit, Map.of("explanation", "Chờ số liệu (mẫu)"));
        submit(LEADER, unit, Map.of("reading", "MORE", "words", "Của ai (mẫu)"));
        submit(unit + ".staff", unit, Map.of("explanation", "Chờ số liệu của lớp 1 (mẫu)"));
        // when
        var seen = TasklistClient.json(login(LEADER)
                .getOwn("/api/tasks/" + ExplanationHand.task(engine, jdbc, unit).getId() + "/case"));
        // then
        assertThat(seen.path("history").findValuesAsText("did"))
                .containsExactly("Yêu cầu giải trình", "Giải trình", "Đề nghị giải trình thêm", "Giải trình");
        var changed = seen.path("attempts").path(0).path("changed");
        assertThat(changed.findValuesAsText("label")).containsExactly("Nội dung giải trình");
        assertThat(changed.toString()).contains("của lớp 1");
    }

    @Test
    void givenUnitThatIsAsked_thenNoWordOfItOrders() {
        assertThat(question("mat-tran").path("history").findValuesAsText("did"))
                .containsExactly("Đề nghị cung cấp thêm thông tin");
        assertThat(FormWords.ordersIn(question("mat-tran").toString())).isEmpty();
        assertThat(FormWords.ordersIn(
                        shown("mat-tran", reports.task("mat-tran").getId()).toString()))
                .isEmpty();
    }

    private JsonNode question(String unit) {
        return shown(
                unit, ExplanationHand.task(engine, jdbc, "hai-duong." + unit).getId());
    }

    private JsonNode shown(String unit, String task) {
        return TasklistClient.json(login("hai-duong." + unit + ".staff").getOwn("/api/tasks/" + task + "/case"));
    }

    private void submit(String user, String unit, Map<String, String> typed) {
        var answer = login(user).submit(ExplanationHand.task(engine, jdbc, unit).getId(), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, OpenReports.PASSWORD);
    }
}
