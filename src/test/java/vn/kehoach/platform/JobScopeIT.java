package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.FutureTask;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** Jobs that reach for rows of another locality; the services are asked as models ask them. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobScopeIT {
    private static final String WRITE = "${reach.change(target, '17')}";
    private static final String READ = "${execution.setVariable('seen', reach.units(target))}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    private String deployment;

    @BeforeAll
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("thu-write.bpmn", model("thu-write", WRITE))
                .addModelInstance("thu-read.bpmn", model("thu-read", READ))
                .deploy()
                .getId();
    }

    private static org.camunda.bpm.model.bpmn.BpmnModelInstance model(String process, String expression) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("serviceTask_reach")
                .camundaAsyncBefore()
                .camundaExpression(expression)
                .userTask("userTask_stay")
                .endEvent()
                .done();
    }

    @AfterAll
    void clear() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        jdbc.sql("delete from locality_setting where value = '17'").update();
    }

    @Test
    void givenJobOfOneLocality_thenItCannotWriteInAnother() {
        // given
        var job = job("thu-write", "hai-duong", "yet-kieu");
        // then
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job))
                .hasStackTraceContaining("row-level security policy for table \"locality_setting\"");
        assertThat(written("yet-kieu")).isZero();
    }

    @Test
    void givenJobOfOneLocality_thenItSeesNothingOfAnother() {
        // given
        var job = job("thu-read", "hai-duong", "yet-kieu");
        // when
        engine.getManagementService().executeJob(job);
        // then
        assertThat(seen("hai-duong", "yet-kieu")).isZero();
    }

    @Test
    void givenThreadWithoutScope_thenAJobHasTheScopeOfItsLocality() throws Exception {
        // given
        var read = job("thu-read", "yet-kieu", "yet-kieu");
        var write = job("thu-write", "hai-duong", "hai-duong");
        // when
        var left = onOwnThread(() -> {
            engine.getManagementService().executeJob(read);
            engine.getManagementService().executeJob(write);
        });
        // then
        assertThat(seen("yet-kieu", "yet-kieu")).isPositive();
        assertThat(written("hai-duong")).isEqualTo(1);
        assertThat(left).isEmpty();
    }

    @Test
    void givenJobThatFails_thenItsScopeDoesNotStayOnTheThread() throws Exception {
        // given
        var job = job("thu-write", "hai-duong", "yet-kieu");
        // when
        var left = onOwnThread(
                () -> assertThatThrownBy(() -> engine.getManagementService().executeJob(job)));
        // then
        assertThat(left).isEmpty();
    }

    /** @return the scope the work left behind */
    private static String onOwnThread(Runnable work) throws Exception {
        var result = new FutureTask<>(() -> {
            work.run();
            return LocalityScope.current();
        });
        new Thread(result).start();
        return result.get();
    }

    private String job(String process, String locality, String target) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionWithoutTenantId()
                .setVariable("locality", locality)
                .setVariable("target", target)
                .execute();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private int seen(String locality, String target) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("thu-read")
                .tenantIdIn(locality)
                .variableValueEquals("target", target)
                .singleResult();
        return (Integer) engine.getRuntimeService().getVariable(instance.getId(), "seen");
    }

    private int written(String locality) {
        return jdbc.sql("select count(*) from locality_setting where locality_id = ? and value = '17'")
                .param(locality)
                .query(Integer.class)
                .single();
    }
}
