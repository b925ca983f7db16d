package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Published holes of the engine: the paths that lead to them are closed for everybody, the administrator too. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedPathsIT {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
    private static final String UNIT = "truong-2";
    private static final String NEW_ADMINISTRATOR = """
            {"profile":{"id":"ke-la","firstName":"a","lastName":"b"},"credentials":{"password":"Rat-dai-2026"}}""";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "yet-kieu", 2027);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/engine/engine/default/task/TASK/attachment",
                "/camunda/api/engine/engine/default/task/TASK/attachment/create",
                "/camunda/api/engine/engine/default/task/TASK/attachment/x/data",
                "/camunda/api/engine/engine/default/task/TASK/comment",
                "/camunda/api/engine/engine/default/task/TASK/comment/create",
                "/camunda/api/engine/engine/default/attachment/x",
                "/camunda/api/engine/engine/default/process-instance/x/comment",
                "/camunda/api/engine/engine/default/deployment/create",
                "/camunda/api/engine/engine/default/deployment/x/redeploy",
                "/camunda/api/engine/engine/default/telemetry/configuration"
            })
    void givenClosedPath_thenNobodyPasses(String path) {
        // given
        var closed = path.replace("TASK", reports.task(UNIT).getId());
        for (var user : List.of(reports.unit(UNIT) + ".staff", "yet-kieu.vice-chair", "admin")) {
            var web = new WebClient(port);
            web.login(user, PASSWORD);
            web.get("/camunda/app/tasklist/default/");
            // then
            for (var method : METHODS) {
                assertThat(status(web, method, closed))
                        .as(user + " " + method + " " + closed)
                        .isBetween(400, 499);
            }
        }
        for (var method : METHODS) {
            assertThat(status(new WebClient(port), method, closed)).isIn(401, 403);
        }
    }

    @Test
    void givenNoAdministratorLeft_thenSetupStillMakesNone() {
        // given
        var web = new WebClient(port);
        identity.deleteMembership("admin", "camunda-admin");
        try {
            // when
            var answer = web.send(web.request("/camunda/api/admin/setup/default/user/create")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(NEW_ADMINISTRATOR)));
            // then
            assertThat(answer.statusCode()).isIn(401, 403);
            assertThat(identity.createUserQuery().userId("ke-la").count()).isZero();
        } finally {
            identity.createMembership("admin", "camunda-admin");
        }
    }

    private static int status(WebClient web, String method, String path) {
        return web.send(web.request(path)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"))
                        .method(method, BodyPublishers.ofString("{}")))
                .statusCode();
    }
}
