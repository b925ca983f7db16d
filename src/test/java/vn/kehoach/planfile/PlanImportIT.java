package vn.kehoach.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.kehoach.audit.AuditTrail;

@SpringJUnitConfig
class PlanImportIT {
    private static final Instant NOW = Instant.parse("2026-05-20T02:00:00Z");
    private static final Resource HAI_DUONG = new ClassPathResource("plans/hai-duong.yaml");
    private static final Resource YET_KIEU = new ClassPathResource("plans/yet-kieu.yaml");

    @Autowired
    PlanImport plans;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    AuditTrail trail;

    @AfterEach
    void empty() {
        tables().empty();
    }

    @Test
    void givenBothPlans_thenEverythingIsInItsTable() {
        // when
        var written = List.of(plans.importOnce(HAI_DUONG), plans.importOnce(YET_KIEU));
        // then
        assertThat(written).containsExactly(true, true);
        assertThat(tables().rows())
                .containsExactly(
                        "2: 1 + 1",
                        "30: 13 + 17",
                        "6: 3 + 3",
                        "2: 1 + 1",
                        "2: 1 + 1",
                        "105: 60 + 45",
                        "5: 4 + 1",
                        "2: 1 + 1",
                        "6: 3 + 3",
                        "31: 17 + 14",
                        "49: 24 + 25",
                        "81: 36 + 45",
                        "13: 7 + 6",
                        "20: 10 + 10");
    }

    @Test
    void givenImportedPlan_thenItIsADraftOfToday() {
        // when
        plans.importOnce(HAI_DUONG);
        // then
        assertThat(jdbc.sql("select plan_id || ' ' || version || ' ' || status || ' ' || signer_name from plan_version")
                        .query(String.class)
                        .single())
                .isEqualTo("KH-hai-duong-2026-2030 1 DRAFT Nguyễn Thị Thu Thủy");
        assertThat(jdbc.sql("select created_at from plan_version")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(NOW);
    }

    @Test
    void givenSecondImport_thenNothingChanges() {
        // given
        plans.importOnce(HAI_DUONG);
        jdbc.sql("update unit set name = 'Trường thật' where id = 'hai-duong.truong-1'")
                .update();
        var before = tables().rows();
        // when
        var written = plans.importOnce(HAI_DUONG);
        // then
        assertThat(written).isFalse();
        assertThat(tables().rows()).isEqualTo(before);
        assertThat(nameOf("hai-duong.truong-1")).isEqualTo("Trường thật");
    }

    @Test
    void givenTwoNodesStartingTogether_thenOneImports() throws Exception {
        // given
        var nodes = Executors.newFixedThreadPool(2);
        Callable<Boolean> node = () -> plans.importOnce(YET_KIEU);
        // when
        var written = nodes.invokeAll(List.of(node, node));
        nodes.shutdown();
        // then
        assertThat(List.of(written.get(0).get(), written.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void givenMembers_thenTheyBelongToTheirClassAndAreBoundLikeIt() {
        // when
        plans.importOnce(YET_KIEU);
        // then
        assertThat(jdbc.sql(
                                "select id from unit where class_id = 'yet-kieu.mat-tran-doan-the' and binding = 'REQUESTED'"
                                        + " and not is_class and kind = 'mat-tran-doan-the' order by position")
                        .query(String.class)
                        .list())
                .containsExactly("yet-kieu.mat-tran", "yet-kieu.doan-the-1", "yet-kieu.doan-the-2");
    }

    @Test
    void givenSettings_thenTheyNameWholeUnitIds() {
        // when
        plans.importOnce(YET_KIEU);
        // then
        assertThat(jdbc.sql("select name || '=' || value from locality_setting order by name")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "unit.focal=yet-kieu.van-hoa-xa-hoi",
                        "unit.front=yet-kieu.mat-tran",
                        "unit.office=yet-kieu.van-phong");
    }

    @Test
    void givenBadFile_thenAllTablesStayEmpty() throws IOException {
        // given
        var text = HAI_DUONG.getContentAsString(UTF_8);
        var bad = new ByteArrayResource(
                text.replace(" role: lead\n", " role: chutri\n").getBytes(UTF_8));
        // when
        assertThatThrownBy(() -> plans.importOnce(bad)).isInstanceOf(PlanFileInvalid.class);
        // then
        assertThat(tables().rows()).containsOnly("0: 0 + 0");
    }

    @Test
    void givenYearsOfAnotherPlan_thenItIsRefusedAndNothingChanges() throws IOException {
        // given
        plans.importOnce(YET_KIEU);
        var before = tables().rows();
        var text = YET_KIEU.getContentAsString(UTF_8);
        var next = new ByteArrayResource(
                text.replace("  start: 2026\n", "  start: 2025\n").getBytes(UTF_8));
        // when
        assertThatThrownBy(() -> plans.importOnce(next))
                .isInstanceOf(PlanFileInvalid.class)
                .hasMessageContaining("trùng năm với kế hoạch KH-yet-kieu-2026-2030");
        // then
        assertThat(tables().rows()).isEqualTo(before);
    }

    @Test
    void givenDatabaseRefusingTheLastRow_thenAllTablesStayEmpty() {
        // given
        jdbc.sql("alter table plan_duty_role add constraint full_up check (duty_id <> 'to-dan-pho.nhan-rong-mo-hinh')")
                .update();
        // when
        assertThatThrownBy(() -> plans.importOnce(HAI_DUONG)).isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("alter table plan_duty_role drop constraint full_up").update();
        // then
        assertThat(tables().rows()).containsOnly("0: 0 + 0");
    }

    private String nameOf(String unit) {
        return jdbc.sql("select name from unit where id = :id")
                .param("id", unit)
                .query(String.class)
                .single();
    }

    private PlanTables tables() {
        return new PlanTables(jdbc);
    }

    @Configuration
    @EnableTransactionManagement
    @Import({
        PlanImport.class,
        PlanFileReader.class,
        LocalityRows.class,
        PlanRows.class,
        ClauseRows.class,
        HeadingRows.class
    })
    static class Database {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            var database = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(database).load().migrate();
            return database;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
