package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Who has seen which notice, and where a notice leads. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesReadIT {
    private static final String GROUP = "yet-kieu.tram-y-te";
    private static final String STAFF = GROUP + ".staff";
    private static final String HEAD = GROUP + ".head";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "yet-kieu", 2034);
    }

    @Test
    void givenNoticeToAGroup_thenOneWhoReadsItLeavesItNewForTheOthers() {
        // given
        var task = reports.task("tram-y-te").getId();
        engine.getIdentityService().createMembership(HEAD, GROUP);
        notices.write("yet-kieu", NoticeKind.REMINDER, GROUP, "BC-2034", task, "Nhắc việc một (mẫu)", null);
        var staff = login(STAFF);
        var mine = told(staff, "Nhắc việc một (mẫu)");
        assertThat(mine.path("read").asBoolean()).isFalse();
        assertThat(mine.path("task").asText()).isEqualTo(task);
        // when
        var answer = read(staff, List.of(mine.path("id").asLong()));
        // then
        assertThat(answer).isEqualTo(204);
        assertThat(told(staff, "Nhắc việc một (mẫu)").path("read").asBoolean()).isTrue();
        assertThat(told(login(HEAD), "Nhắc việc một (mẫu)").path("read").asBoolean())
                .isFalse();
        engine.getIdentityService().deleteMembership(HEAD, GROUP);
    }

    @Test
    void givenTaskThatIsDone_thenTheNoticeLeadsNowhere() {
        // given
        notices.write("yet-kieu", NoticeKind.OVERDUE, GROUP, "BC-2034", "het-viec", "Nhắc việc hai (mẫu)", null);
        // then
        assertThat(told(login(STAFF), "Nhắc việc hai (mẫu)").path("task").isNull())
                .isTrue();
    }

    @Test
    void givenNoticeToSomebodyElse_thenItCannotBeMarked() {
        // given
        notices.write("yet-kieu", NoticeKind.REMINDER, GROUP, "BC-2034", "ba", "Nhắc việc ba (mẫu)", null);
        var staff = login(STAFF);
        var id = told(staff, "Nhắc việc ba (mẫu)").path("id").asLong();
        // when
        read(login("hai-duong.tram-y-te.staff"), List.of(id));
        read(login("yet-kieu.van-phong.staff"), List.of(id));
        // then
        assertThat(jdbc.sql("select count(*) from notice_read where notice_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void givenRequestWithoutTokenOrWithoutIds_thenItIsRefused() {
        // given
        var staff = login(STAFF);
        // then
        assertThat(staff.changeOwnWithoutToken("POST", "/api/notices/read", Map.of("ids", List.of(1)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.changeOwn("POST", "/api/notices/read", Map.of()).statusCode())
                .isEqualTo(400);
    }

    private static JsonNode told(TasklistClient web, String text) {
        for (var notice : TasklistClient.json(web.getOwn("/api/notices"))) {
            if (notice.path("text").asText().equals(text)) {
                return notice;
            }
        }
        throw new AssertionError("not told: " + text);
    }

    private static int read(TasklistClient web, List<Long> ids) {
        return web.changeOwn("POST", "/api/notices/read", Map.of("ids", ids)).statusCode();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
