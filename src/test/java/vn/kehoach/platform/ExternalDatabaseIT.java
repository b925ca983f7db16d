package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerProcess;
import vn.kehoach.support.TasklistClient;

/** On a server of the office there is no demo, and an administrator from the first minute. */
class ExternalDatabaseIT {
    private static final String PASSWORD = "mat-khau-quan-tri-26";
    private static final String AUDIT_KEY = "bcOvu20gbeG6r20ga2jDsmEgxJHhu6cgdGjhu60sIGtow7RuZyBkw7luZw==";
    private static EmbeddedPostgres postgres;

    private final Path folder = Path.of("target", "it", "external-" + UUID.randomUUID());

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void givenNoAdministratorsPassword_thenItRefusesToStart() throws Exception {
        // when
        try (var server = ServerProcess.start(folder, environment(Map.of()))) {
            // then
            assertThat(server.awaitEnd()).isNotZero();
            assertThat(server.log()).contains("Set KEHOACH_ADMIN_PASSWORD: a real database needs an administrator.");
        }
        assertThat(database()
                        .sql("select count(*) from pg_tables where schemaname = 'public'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quá ngắn", "bmfhuq9u"})
    void givenNoRealAuditKey_thenItRefusesToStart(String key) throws Exception {
        // given
        var set = Map.of("KEHOACH_ADMIN_PASSWORD", PASSWORD, "KEHOACH_AUDIT_KEY", key);
        // when
        try (var server = ServerProcess.start(folder, environment(set))) {
            // then
            assertThat(server.awaitEnd()).isNotZero();
            assertThat(server.log()).contains("Set KEHOACH_AUDIT_KEY: Base64 of 32 random bytes or more");
        }
    }

    @Test
    void givenDemoDate_thenItRefusesToStart() throws Exception {
        // given
        var set = Map.of(
                "KEHOACH_ADMIN_PASSWORD", PASSWORD, "KEHOACH_AUDIT_KEY", AUDIT_KEY, "KEHOACH_DEMO_DATE", "2026-06-01");
        // when
        try (var server = ServerProcess.start(folder, environment(set))) {
            // then
            assertThat(server.awaitEnd()).isNotZero();
            assertThat(server.log()).contains("KEHOACH_DEMO_DATE works with the embedded demo database only.");
        }
    }

    @Test
    void givenAdministratorsPassword_thenThereIsAnAdministratorAndNobodyElse() throws Exception {
        // when
        var set = environment(Map.of("KEHOACH_ADMIN_PASSWORD", PASSWORD, "KEHOACH_AUDIT_KEY", AUDIT_KEY));
        set.put("SPRING_DATASOURCE_URL", ownDatabase());
        try (var server = ServerProcess.start(folder, set).awaitUp()) {
            // then
            var admin = TasklistClient.login(server.port(), "admin", PASSWORD);
            assertThat(admin.get("/process-definition/count").body()).isEqualTo("{\"count\":8}");
            assertThat(admin.get("/user?maxResults=50").body())
                    .contains("\"admin\"")
                    .doesNotContain("staff");
            assertThatThrownBy(() -> TasklistClient.login(server.port(), "admin", "kehoach-demo"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> TasklistClient.login(server.port(), "hai-duong.vice-chair", "kehoach-demo"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(folder.resolve("postgres")).doesNotExist();
        }
        verifyTrail(set);
    }

    // As an inspector does it: a process of its own, the same settings, no web server.
    private void verifyTrail(Map<String, String> set) throws Exception {
        try (var command = ServerProcess.start(folder, set, "--kehoach.command=audit-verify")) {
            assertThat(command.awaitEnd()).isZero();
            assertThat(command.log()).contains("hai-duong 1 ", "Nhật ký nguyên vẹn.");
        }
        var otherKey = new HashMap<>(set);
        otherKey.put("KEHOACH_AUDIT_KEY", AUDIT_KEY.replace('b', 'c'));
        try (var command = ServerProcess.start(folder, otherKey, "--kehoach.command=audit-verify")) {
            assertThat(command.awaitEnd()).isEqualTo(1);
            assertThat(command.log()).contains("hai-duong HỎNG từ dòng 1: niêm phong bằng khóa không có");
        }
    }

    private static Map<String, String> environment(Map<String, String> set) {
        var all = new HashMap<>(set);
        all.put("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"));
        all.put("SPRING_DATASOURCE_USERNAME", "postgres");
        return all;
    }

    private static String ownDatabase() {
        database().sql("create database office").update();
        return postgres.getJdbcUrl("postgres", "office");
    }

    private static JdbcClient database() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
