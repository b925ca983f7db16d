package vn.kehoach.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/**
 * Open tasks for endpoints of our own, under the same rights as in Tasklist. The engine is asked in the person's name;
 * what follows is read without it, as staff may read their tasks but not the case behind them.
 */
@Component
public class ReadableTasks {
    private static final String OFFERED_TO = """
            select group_id_ from act_ru_identitylink
             where task_id_ = :task and type_ = 'candidate' and group_id_ is not null
            """;

    private final EngineAsPerson engine;
    private final TaskService tasks;
    private final RuntimeService cases;
    private final RepositoryService models;
    private final TaskVariables variables;
    private final JdbcClient jdbc;

    ReadableTasks(
            EngineAsPerson engine,
            TaskService tasks,
            RuntimeService cases,
            RepositoryService models,
            TaskVariables variables,
            JdbcClient jdbc) {
        this.engine = engine;
        this.tasks = tasks;
        this.cases = cases;
        this.models = models;
        this.variables = variables;
        this.jdbc = jdbc;
    }

    /**
     * @return empty when there is no open task of this id, or none that this person may read in his own locality: he is
     *     not told which
     */
    public Optional<ReadableTask> of(Login login, String id) {
        return engine.ask(login, () -> tasks.createTaskQuery().taskId(id).list()).stream()
                .findFirst()
                .filter(task -> task.getTenantId() != null && login.localities().contains(task.getTenantId()))
                .flatMap(this::read);
    }

    /** The open tasks of one case that this person may read. */
    public List<ReadableTask> ofCase(Login login, String locality, String caseKey) {
        if (!login.localities().contains(locality)) {
            return List.of();
        }
        return engine.ask(login, () -> ofCase(locality, caseKey).list()).stream()
                .flatMap(task -> read(task).stream())
                .toList();
    }

    /** Whether the task is offered to this person while nobody holds it, or held by him. */
    public boolean mayWorkOn(Login login, ReadableTask task) {
        if (task.holder() != null) {
            return task.holder().equals(login.user());
        }
        return !login.groups().isEmpty()
                && tasks.createTaskQuery()
                                .taskId(task.id())
                                .taskCandidateGroupIn(login.groups())
                                .count()
                        > 0;
    }

    /** The groups the task is offered to, in the order of their names; none once it is done. */
    public List<String> offeredTo(ReadableTask task) {
        return jdbc.sql(OFFERED_TO).param("task", task.id()).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private TaskQuery ofCase(String locality, String caseKey) {
        return tasks.createTaskQuery().tenantIdIn(locality).processInstanceBusinessKey(caseKey);
    }

    // Completed between two questions, it is as if it had not been there. No case is without variables.
    private Optional<ReadableTask> read(Task task) {
        var values = variables.of(task.getId());
        return Optional.ofNullable(cases.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .filter(instance -> !values.isEmpty())
                .map(instance -> read(task, instance.getBusinessKey(), values));
    }

    private ReadableTask read(Task task, String caseKey, Map<String, Object> values) {
        var lasting = new HashMap<>(values);
        // What stands in the form belongs to the form.
        lasting.remove(FormData.VARIABLE);
        return new ReadableTask(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                models.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                caseKey,
                task.getTenantId(),
                task.getAssignee(),
                task.getDueDate(),
                task.getCreateTime(),
                lasting);
    }
}
