package vn.kehoach.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** Forms that wait for somebody; what they show may have changed since the task was made. */
@Component
public class OpenForms {
    private final TaskService tasks;
    private final RuntimeService cases;

    OpenForms(TaskService tasks, RuntimeService cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    /** Shows new values in the fields named; the others stay. */
    public void show(String caseKey, String step, Map<String, String> fields) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .taskDefinitionKey(step)
                .list()
                .forEach(task -> FormData.refill(tasks, task.getId(), fields));
    }

    /** The fields a form opens with, as Json; {@code {}} when it opens empty, and when the task is done. */
    // Asked as a list: the engine takes it for an error, and the transaction with it, when a task has ended meanwhile.
    // It reads the bytes of a value after its row; they too can have gone.
    public String shown(String task) {
        return cases.createVariableInstanceQuery().taskIdIn(task).variableName(FormData.VARIABLE).list().stream()
                .findFirst()
                .map(shown -> ((JsonValue) shown.getTypedValue()).getValue())
                .map(Object::toString)
                .orElse("{}");
    }

    /** Those of these tasks that are open, whoever asks. */
    public Set<String> open(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }
}
