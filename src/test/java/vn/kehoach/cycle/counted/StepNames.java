package vn.kehoach.cycle.counted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.kehoach.Models;

/** What the files of the models and forms call the steps and fields of people. */
final class StepNames {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, UserTask> steps = new HashMap<>();
    private final Map<String, Process> processes = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    StepNames() {
        Models.all().forEach(model -> model.all(UserTask.class).forEach(step -> {
            steps.put(step.getId(), step);
            processes.put(step.getId(), model.process());
        }));
    }

    Set<String> steps() {
        return steps.keySet();
    }

    String name(String step) {
        return step(step).getName();
    }

    String processName(String step) {
        return process(step).getName();
    }

    String processKey(String step) {
        return process(step).getId();
    }

    private Process process(String step) {
        return Objects.requireNonNull(processes.get(step));
    }

    private UserTask step(String id) {
        return Objects.requireNonNull(steps.get(id), id);
    }

    /** The label over a field of the form of this step. */
    String label(String step, String field) {
        var label = labels.computeIfAbsent(step, this::labels).get(field);
        if (label == null) {
            throw new IllegalArgumentException(step + " has no " + field);
        }
        return label;
    }

    private Map<String, String> labels(String step) {
        var found = new HashMap<String, String>();
        try {
            collect(
                    JSON.readTree(Path.of("forms", step(step).getCamundaFormRef() + ".form")
                            .toFile()),
                    found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(JsonNode component, Map<String, String> found) {
        if (component.has("key")) {
            found.put(component.path("key").asText(), component.path("label").asText());
        }
        component.path("components").forEach(below -> collect(below, found));
    }
}
