package vn.kehoach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The models and forms as files, for the tests of rules. */
public final class Models {
    private Models() {}

    /** A model, shown in test reports by the id of its process. */
    public record Model(Path file, BpmnModelInstance content) {
        String stem() {
            return Models.stem(file);
        }

        public Process process() {
            return content.getModelElementsByType(Process.class).iterator().next();
        }

        public <E extends FlowElement> List<E> all(Class<E> type) {
            return List.copyOf(content.getModelElementsByType(type));
        }

        // The files leave out the doubled lists of flows in each node: the flows themselves say where they go.
        List<SequenceFlow> outOf(FlowNode node) {
            return all(SequenceFlow.class).stream()
                    .filter(flow -> flow.getSource().equals(node))
                    .toList();
        }

        List<SequenceFlow> into(FlowNode node) {
            return all(SequenceFlow.class).stream()
                    .filter(flow -> flow.getTarget().equals(node))
                    .toList();
        }

        /** A gateway with more than one answer. */
        boolean isQuestion(FlowNode node) {
            return node instanceof ExclusiveGateway && outOf(node).size() > 1;
        }

        @Override
        public String toString() {
            return stem();
        }
    }

    public static List<Model> all() {
        return files("processes", ".bpmn").stream()
                .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    static List<Path> forms() {
        return files("forms", ".form");
    }

    /** All files below a folder, in order. */
    static List<Path> files(String folder, String suffix) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    /** {@code userTask_checkUnitPlan} → {@code checkUnitPlan}. */
    static String shortName(FlowElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code checkUnitPlan} → {@code check-unit-plan}. */
    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** What the task is called when it is a request. */
    static Optional<String> requestedName(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("requestedName"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    static boolean isVietnamese(String label) {
        return label.chars().anyMatch(letter -> letter > 127);
    }
}
