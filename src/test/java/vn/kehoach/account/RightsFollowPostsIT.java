package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.account.AccountDesk.PASSWORD;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.CamundaAdmin;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Who changes posts works in the new one from his next click, although he never logged out. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsFollowPostsIT {
    private static final String ADMIN = "yet-kieu.admin";
    private static final String BINH = "yet-kieu.tran-van-binh";
    private static final String NAME = "Trần Văn Bình";
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "yet-kieu", 2030);
    }

    @AfterAll
    void removeBinh() {
        engine.getIdentityService().deleteUser(BINH);
        jdbc.sql("delete from closed_account").update();
    }

    @Test
    void givenPersonWhoMovesWhileLoggedIn_thenOldTasksAreGoneAndNewOnesThere() {
        // given
        var desk = new AccountDesk(port, ADMIN);
        desk.add(BINH, NAME, "yet-kieu.thon-1", PASSWORD);
        var binh = TasklistClient.login(port, BINH, PASSWORD);
        var old = reports.task("thon-1").getId();
        var next = reports.task("thon-2").getId();
        assertThat(binh.get("/task/" + old).statusCode()).isEqualTo(200);
        assertThat(binh.get("/task/" + next).statusCode()).isBetween(400, 499);
        // when
        assertThat(desk.change(BINH, NAME, "yet-kieu.thon-2").statusCode()).isEqualTo(302);
        // then: at once
        assertThat(binh.get("/task/" + old).statusCode()).isBetween(400, 499);
        assertThat(binh.get("/task/" + old + "/form-variables").statusCode()).isBetween(400, 499);
        assertThat(binh.claim(old, BINH).statusCode()).isBetween(400, 499);
        assertThat(binh.submit(old, REPORT).statusCode()).isBetween(400, 499);
        assertThat(reports.state("thon-1")).isEqualTo("OPEN 0");
        assertThat(binh.claim(next, BINH).statusCode()).isEqualTo(204);
        assertThat(binh.submit(next, REPORT).statusCode()).isEqualTo(204);
        assertThat(reports.state("thon-2")).isNotEqualTo("OPEN 0");
        // when: closed
        var other = reports.task("thon-3").getId();
        desk.change(BINH, NAME, "yet-kieu.thon-3");
        assertThat(binh.get("/task/" + other).statusCode()).isEqualTo(200);
        assertThat(desk.close(BINH).statusCode()).isEqualTo(302);
        // then
        assertThat(binh.get("/task/" + other).statusCode()).isEqualTo(401);
        assertThat(binh.submit(other, REPORT).statusCode()).isEqualTo(401);
        assertThat(binh.getOwn("/api/notices").statusCode()).isEqualTo(401);
        assertThat(reports.state("thon-3")).isEqualTo("OPEN 0");
    }

    @Test
    void givenPostTakenInCamundaAdmin_thenItIsGoneAtOnceAsWell() {
        // given
        var user = "yet-kieu.truong-2.staff";
        var task = reports.task("truong-2").getId();
        var staff = TasklistClient.login(port, user, PASSWORD);
        assertThat(staff.get("/task/" + task).statusCode()).isEqualTo(200);
        var system = new WebClient(port);
        system.login("admin", PASSWORD);
        var admin = new CamundaAdmin(system);
        try {
            // when
            assertThat(admin.leave(user, "yet-kieu.truong-2")).isEqualTo(204);
            // then
            assertThat(staff.get("/task/" + task).statusCode()).isBetween(400, 499);
        } finally {
            admin.join(user, "yet-kieu.truong-2");
        }
        assertThat(staff.get("/task/" + task).statusCode()).isEqualTo(200);
    }
}
