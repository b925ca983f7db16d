package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerProcess;
import vn.kehoach.support.ServerTest;

/** Nobody makes an administrator through the engine's setup (CVE-2026-77226), whoever there is and after a restart. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupHoleIT {
    private static final List<String> PEOPLE = List.of("hai-duong.truong-1.staff", "hai-duong.vice-chair", "admin");
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    static List<List<String>> administrators() {
        return List.of(List.of(), List.of("admin"), List.of("admin", "hai-duong.vice-chair"));
    }

    @ParameterizedTest
    @MethodSource("administrators")
    void givenAdministratorsOrNone_thenSetupMakesNoAccount(List<String> present) {
        // given
        var intruders = new ArrayList<>(List.of(Intruder.outside(port)));
        PEOPLE.forEach(person -> intruders.add(Intruder.login(port, person)));
        appoint(present);
        try {
            var before = accounts();
            // when
            for (var way : SetupWays.all(SETUP)) {
                for (var method : List.of("POST", "GET", "PUT")) {
                    // then
                    assertThat(intruders)
                            .as(method + " " + way)
                            .extracting(intruder -> intruder.send(method, way, Intruder.JSON, SetupWays.newAccount()))
                            .noneMatch(answer -> answer.statusCode() < 300);
                }
            }
            assertThat(accounts()).isEqualTo(before);
        } finally {
            appoint(List.of("admin"));
        }
    }

    @Test
    void givenRestartWithoutAdministrator_thenSetupMakesNoAccount() throws Exception {
        // given
        var folder = Path.of("target/it/setup-" + System.nanoTime());
        var demo = Map.of("KEHOACH_DEMO_DATE", "2026-06-01");
        try (var server = ServerProcess.start(folder, demo).awaitUp()) {
            server.database()
                    .sql("delete from act_id_membership where group_id_ = 'camunda-admin'")
                    .update();
        }
        try (var server = ServerProcess.start(folder, demo).awaitUp()) {
            var users =
                    server.database().sql("select count(*) from act_id_user").query(Long.class);
            var before = users.single();
            // when
            for (var intruder : List.of(
                    Intruder.outside(server.port()), Intruder.login(server.port(), "hai-duong.truong-1.staff"))) {
                SetupWays.all(SETUP).forEach(way -> intruder.send("POST", way, Intruder.JSON, SetupWays.newAccount()));
            }
            // then
            assertThat(users.single()).isEqualTo(before);
        }
    }

    private void appoint(List<String> wanted) {
        for (var person : List.of("admin", "hai-duong.vice-chair")) {
            identity.deleteMembership(person, "camunda-admin");
            if (wanted.contains(person)) {
                identity.createMembership(person, "camunda-admin");
            }
        }
    }

    private List<String> accounts() {
        return jdbc.sql("select id_ from act_id_user union all"
                        + " select group_id_ || user_id_ from act_id_membership order by 1")
                .query(String.class)
                .list();
    }
}
