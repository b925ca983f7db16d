package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** What a task sees, beside what the engine says that it sees. */
@ServerTest
class TaskVariablesIT {
    @Autowired
    TaskVariables variables;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void givenOpenTasks_thenEachSeesWhatTheEngineSays() {
        // given: some of them are one of many below a case, with variables of their own
        var reports = OpenReports.open(engine, jdbc, "hai-duong", 2153);
        // when
        var tasks = engine.getTaskService().createTaskQuery().list();
        // then
        assertThat(tasks).hasSizeGreaterThan(10).allSatisfy(task -> {
            assertThat(words(variables.of(task.getId())))
                    .isNotEmpty()
                    .isEqualTo(words(engine.getTaskService().getVariables(task.getId())));
        });
        assertThat(tasks).extracting(Task::getTaskDefinitionKey).contains("userTask_writeReport");
        reports.end();
    }

    @Test
    void givenNearerVariable_thenItHidesTheOneAround() {
        // given
        var reports = OpenReports.open(engine, jdbc, "hai-duong", 2154);
        var task = reports.task("tram-y-te");
        engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "mau", "hồ sơ");
        engine.getRuntimeService().setVariableLocal(task.getExecutionId(), "mau", "bước");
        // then
        assertThat(variables.of(task.getId())).containsEntry("mau", "bước");
        // when
        engine.getTaskService().setVariableLocal(task.getId(), "mau", "việc");
        // then
        assertThat(variables.of(task.getId())).containsEntry("mau", "việc");
        reports.end();
    }

    @Test
    void givenTaskThatIsDone_thenThereAreNoneAndTheTransactionGoesOn() {
        // when
        var found =
                new TransactionTemplate(transactions).<Map<String, Object>>execute(open -> variables.of("khong-con"));
        // then
        assertThat(found).isEmpty();
    }

    // A node of Json is equal to no other.
    private static Map<String, String> words(Map<String, Object> values) {
        var words = new TreeMap<String, String>();
        values.forEach((name, value) -> words.put(name, String.valueOf(value)));
        return words;
    }
}
