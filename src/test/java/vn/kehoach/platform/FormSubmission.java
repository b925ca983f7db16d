package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import vn.kehoach.organisation.SomeUnits;

/** Hands in the form of a task as Tasklist does. */
record FormSubmission(ProcessEngine engine) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing that was typed may stay in the engine. */
    void as(String user, Task task, Map<String, ?> typed) {
        login(user);
        try {
            of(task, typed);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(typedInto(task)).as("form data left in the engine").isEmpty();
    }

    /** As whoever is logged in. */
    void of(Task task, Map<String, ?> typed) {
        var json = SpinValues.jsonValue(JSON.valueToTree(typed).toString()).create();
        engine.getFormService().submitTaskForm(task.getId(), Map.of(FormData.VARIABLE, json));
    }

    private void login(String user) {
        var group = user.endsWith(".staff") ? user.substring(0, user.length() - ".staff".length()) : user;
        engine.getIdentityService().setAuthentication(user, List.of(group), List.of(SomeUnits.LOCALITY));
    }

    private List<VariableInstance> typedInto(Task task) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(FormData.VARIABLE)
                .processInstanceIdIn(task.getProcessInstanceId())
                .list()
                .stream()
                .filter(variable ->
                        variable.getTaskId() == null || variable.getTaskId().equals(task.getId()))
                .toList();
    }
}
