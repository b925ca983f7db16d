package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

@ServerTest
class EmbeddedDatabaseIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void givenRunningServer_thenItSaysItselfThatItWritesToDisk(String setting) {
        // then
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void givenRunningServer_thenItListensOnThisMachineOnly() {
        // then
        assertThat(jdbc.sql("show listen_addresses").query(String.class).single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void givenRunningApplication_thenItsHealthIsUp() {
        // when
        var answer = http.getForEntity("/actuator/health", String.class);
        // then
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("\"status\":\"UP\"");
    }

    @Test
    void givenModelsAndForms_thenTheyAreDeployedUnderOneNameEach() {
        // given
        var files = Stream.of("processes", "forms").flatMap(folder -> Arrays.stream(new java.io.File(folder).list())
                .map(name -> folder + "/" + name));
        // when
        var deployments = repository.createDeploymentQuery().list();
        // then
        assertThat(deployments).hasSize(1);
        assertThat(repository.getDeploymentResourceNames(deployments.get(0).getId()))
                .containsExactlyInAnyOrderElementsOf(files.toList());
        assertThat(repository.createProcessDefinitionQuery().list())
                .allSatisfy(model -> assertThat(model.getVersion()).isEqualTo(1))
                .allSatisfy(model -> assertThat(model.getTenantId()).isNull());
    }

    @Test
    void givenEngineTables_thenTheirMissingIndexesExist() {
        // then
        assertThat(jdbc.sql("select indexname from pg_indexes where tablename in ('act_ru_task', 'act_ru_job')")
                        .query(String.class)
                        .list())
                .contains("act_idx_task_parent", "act_idx_job_duedate");
    }
}
