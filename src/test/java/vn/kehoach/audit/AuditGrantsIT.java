package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The application's role adds to the trail and can do nothing else to it, whatever it may do to other tables. */
class AuditGrantsIT {
    private static final String APPLICATION = "kehoach_app";
    private static EmbeddedPostgres postgres;
    private static SingleConnectionDataSource source;
    private static JdbcClient jdbc;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        source = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", true);
        jdbc = JdbcClient.create(source);
        jdbc.sql("create role " + APPLICATION).update();
        jdbc.sql("alter default privileges in schema public grant all on tables to " + APPLICATION)
                .update();
        Flyway.configure().dataSource(source).load().migrate();
        jdbc.sql("set role " + APPLICATION).update();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        source.destroy();
        postgres.close();
    }

    @Test
    void givenApplicationsRole_thenItContinuesTheChains() {
        // given
        var trail = trail();
        // when
        trail.record(AuditEntry.ofNoLocality(AuditAct.LOGIN_REFUSED, "lan"));
        trail.record(AuditEntry.ofNoLocality(AuditAct.LOGIN_REFUSED, "lan"));
        // then
        assertThat(jdbc.sql("select seq from audit_chain_end('-')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void givenScopeOfOneLocality_thenItsChainIsContinuedAndNoOther() {
        // given
        var trail = trail();
        jdbc.sql("select set_config('kehoach.locality', 'hai-duong', false)")
                .query()
                .singleRow();
        // when
        trail.record(AuditEntry.of("hai-duong", AuditAct.LOGIN, "lan"));
        // then
        assertThatThrownBy(() -> trail.record(AuditEntry.of("yet-kieu", AuditAct.LOGIN, "lan")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(jdbc.sql("select count(*) from audit_chain_end('yet-kieu')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select actor from audit_entry",
                "update audit_entry set actor = 'minh'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger user"
            })
    void givenApplicationsRole_thenItCanNeitherReadNorChangeTheTrail(String sql) {
        // then
        assertThatThrownBy(() -> jdbc.sql(sql).query(String.class).list())
                .rootCause()
                .hasMessageMatching("ERROR: (permission denied for|must be owner of) table audit_entry");
    }

    @Test
    void givenPolicyThatHidesRows_thenTheTrailIsNotCalledIntact() {
        // given
        jdbc.sql("reset role").update();
        jdbc.sql("create role inspector login").update();
        jdbc.sql("grant select on audit_entry to inspector").update();
        var out = new ByteArrayOutputStream();
        // when
        var exit = AuditCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--kehoach.command=audit-verify",
                "--kehoach.audit.key=" + "A".repeat(44),
                "--spring.datasource.url=" + postgres.getJdbcUrl("inspector", "postgres"),
                "--spring.datasource.username=inspector");
        // then
        assertThat(exit).isEqualTo(AuditCommand.NOT_DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("row-level security");
        jdbc.sql("set role " + APPLICATION).update();
    }

    private static AuditTrail trail() {
        var writer = new AuditWriter(new JdbcTemplate(source), new AuditKeys(List.of(SomeChains.KEY)));
        return new AuditTrail(writer, new DataSourceTransactionManager(source), Clock.systemUTC());
    }
}
