package vn.kehoach.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/**
 * Open tasks for endpoints of our own, under the same rights as in Tasklist. The engine is asked in the person's name;
 * what follows is read without it, as staff may read their tasks but not the case behind them.
 */
@Component
public class ReadableTasks {
    private final EngineAsPerson engine;
    private final TaskService tasks;
    private final RuntimeService cases;
    private final RepositoryService models;

    ReadableTasks(EngineAsPerson engine, TaskService tasks, RuntimeService cases, RepositoryService models) {
        this.engine = engine;
        this.tasks = tasks;
        this.cases = cases;
        this.models = models;
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
        try {
            return tasks.getIdentityLinksForTask(task.id()).stream()
                    .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        } catch (NullValueException gone) {
            return List.of();
        }
    }

    private TaskQuery ofCase(String locality, String caseKey) {
        return tasks.createTaskQuery().tenantIdIn(locality).processInstanceBusinessKey(caseKey);
    }

    // Completed between the two questions, it is as if it had not been there.
    private Optional<ReadableTask> read(Task task) {
        try {
            return Optional.ofNullable(cases.createProcessInstanceQuery()
                            .processInstanceId(task.getProcessInstanceId())
                            .singleResult())
                    .map(instance -> read(task, instance.getBusinessKey()));
        } catch (NullValueException gone) {
            return Optional.empty();
        }
    }

    private ReadableTask read(Task task, String caseKey) {
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
                values(task.getId()));
    }

    private Map<String, Object> values(String task) {
        var all = new HashMap<String, Object>(tasks.getVariables(task));
        // What stands in the form belongs to the form.
        all.remove(FormData.VARIABLE);
        return all;
    }
}
