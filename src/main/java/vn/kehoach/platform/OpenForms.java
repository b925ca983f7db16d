package vn.kehoach.platform;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Forms that wait for somebody; what they show may have changed since the task was made. */
@Component
public class OpenForms {
    private final TaskService tasks;

    OpenForms(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Shows new values in the fields named; the others stay. */
    public void show(String caseKey, String step, Map<String, String> fields) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .taskDefinitionKey(step)
                .list()
                .forEach(task -> FormData.refill(tasks, task.getId(), fields));
    }
}
