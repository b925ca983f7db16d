package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerProcess;
import vn.kehoach.support.TasklistClient;

/** The application as its own process: stopped, killed with the database left running, beside a second copy. */
class OrphanedServerIT {
    private static final List<String> MADE_ONCE = List.of(
            "act_re_procdef",
            "act_re_deployment",
            "act_ge_bytearray",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_filter",
            "act_ru_authorization",
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_id_tenant_member",
            "locality",
            "unit",
            "plan",
            "plan_version",
            "plan_duty",
            "flyway_schema_history",
            "flyway_engine_history");

    private final Path folder = Path.of("target", "it", "process-" + UUID.randomUUID());

    @Test
    void givenRestartsAfterStopAndKill_thenEverythingIsThereOnce() throws Exception {
        // given
        List<String> first;
        try (var server = start(folder)) {
            first = counts(server.database());
            assertThat(first).contains("plan: 2", "act_re_deployment: 1", "act_ru_filter: 7");
            server.stop();
        }
        // when
        try (var killed = start(folder)) {
            assertThat(counts(killed.database())).isEqualTo(first);
            killed.database()
                    .sql("insert into locality_setting values ('hai-duong', 'days.comment', '6')")
                    .update();
            killed.kill();
            assertThat(killed.leftDatabaseRunning()).isTrue();
            // then: the orphaned database is stopped and what it had confirmed is there
            try (var server = start(folder)) {
                assertThat(counts(server.database())).isEqualTo(first);
                assertThat(server.database()
                                .sql("select value from locality_setting where name = 'days.comment'")
                                .query(String.class)
                                .single())
                        .isEqualTo("6");
                besideIt(server);
            }
        }
    }

    // Other folder, other port, other data; neither knows of the other.
    private void besideIt(ServerProcess one) throws Exception {
        try (var other = start(Path.of(folder + "-beside"))) {
            assertThat(other.database()
                            .sql("select count(*) from locality_setting where name = 'days.comment'")
                            .query(Long.class)
                            .single())
                    .isZero();
            for (var server : List.of(one, other)) {
                var staff = TasklistClient.login(server.port(), "hai-duong.van-hoa-xa-hoi.staff", "kehoach-demo");
                assertThat(staff.get("/task?maxResults=50").body()).contains("userTask_draftPlan");
            }
        }
    }

    private static ServerProcess start(Path folder) throws Exception {
        var server = ServerProcess.start(folder, Map.of("KEHOACH_DEMO_DATE", "2026-06-01"));
        try {
            return server.awaitUp();
        } catch (IllegalStateException e) {
            server.close();
            throw e;
        }
    }

    private static List<String> counts(JdbcClient database) {
        return MADE_ONCE.stream()
                .map(table -> table + ": "
                        + database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                .toList();
    }
}
