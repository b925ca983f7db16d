package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerProcess;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** On a server of the office there is no demo, and an administrator from the first minute. */
class ExternalDatabaseIT {
    private static final String PASSWORD = "quan-tri-lan-dau-26";
    private static final String OWN_PASSWORD = "mua-rao-thang-sau";
    private static final String ONCE = "An administrator of the database server must run once: ";
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
            chooseOwnPassword(server.port());
            var admin = TasklistClient.login(server.port(), "admin", OWN_PASSWORD);
            assertThat(admin.get("/process-definition/count").body()).isEqualTo("{\"count\":" + models() + "}");
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
        try (var command = ServerProcess.start(folder, set, "--kehoach.command=xem")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.log()).endsWith("Không có lệnh “xem”. Có: audit-verify, audit-head, forecast.\n");
        }
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

    @Test
    void givenLoginThatMayNotMakeRoles_thenItSaysWhatToRunOnceAndThenWorksBehindTheWall() throws Exception {
        // given: an office that owns its database and nothing else
        try (var office = EmbeddedPostgres.start()) {
            var administrator = JdbcClient.create(office.getPostgresDatabase());
            administrator.sql("create role van_phong login").update();
            administrator.sql("create database ke_hoach owner van_phong").update();
            var set = environment(Map.of("KEHOACH_ADMIN_PASSWORD", PASSWORD, "KEHOACH_AUDIT_KEY", AUDIT_KEY));
            set.put("SPRING_DATASOURCE_URL", office.getJdbcUrl("van_phong", "ke_hoach"));
            set.put("SPRING_DATASOURCE_USERNAME", "van_phong");
            // when
            try (var server = ServerProcess.start(folder, set)) {
                // then
                assertThat(server.awaitEnd()).isNotZero();
                assertThat(server.log())
                        .contains(ONCE + "create role kehoach_app nologin; grant kehoach_app to van_phong;");
            }
            administrator.sql("create role kehoach_app nologin").update();
            administrator.sql("grant kehoach_app to van_phong").update();
            try (var server = ServerProcess.start(folder, set).awaitUp()) {
                chooseOwnPassword(server.port());
                var admin = TasklistClient.login(server.port(), "admin", OWN_PASSWORD);
                assertThat(admin.get("/process-instance/count").body()).isNotEqualTo("{\"count\":0}");
                assertThat(plans(office, "postgres")).isEqualTo(2);
                assertThat(plans(office, "van_phong"))
                        .as("the owner without a scope")
                        .isZero();
                foretell(set);
            }
        }
    }

    // Beside the server, with the same login, which is nobody special.
    private void foretell(Map<String, String> set) throws Exception {
        var asked = new String[] {"--kehoach.command=forecast", "--kehoach.forecast.locality=yet-kieu"};
        try (var command = ServerProcess.start(folder, set, asked)) {
            assertThat(command.awaitEnd()).isZero();
            assertThat(command.log()).contains("Dự kiến nhắc việc tại ", "xã Yết Kiêu", " thư");
        }
    }

    private static int plans(EmbeddedPostgres server, String user) {
        return JdbcClient.create(server.getDatabase(user, "ke_hoach"))
                .sql("select count(*) from plan")
                .query(Integer.class)
                .single();
    }

    // The one from the environment is known to whoever installed the server.
    private static void chooseOwnPassword(int port) {
        var web = new WebClient(port);
        web.login("admin", PASSWORD);
        assertThat(web.location(web.get("/camunda/app/admin/default/"))).isEqualTo("/doi-mat-khau");
        web.postForm(
                "/doi-mat-khau",
                "/doi-mat-khau",
                Map.of("current", PASSWORD, "wanted", OWN_PASSWORD, "repeated", OWN_PASSWORD));
    }

    private static long models() {
        return Stream.of(Objects.requireNonNull(new File("processes").list()))
                .filter(name -> name.endsWith(".bpmn"))
                .count();
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
