package vn.kehoach.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What the models say about their steps, for those who show what happened. Ids of steps are unique over all models. */
@Component
public class ModelSteps {
    private static final String EXTENDABLE = "extendable";

    private final RepositoryService models;
    private final Map<String, BpmnModelInstance> known = new ConcurrentHashMap<>();

    ModelSteps(RepositoryService models) {
        this.models = models;
    }

    /** @return the name, of two the one for a request; empty for a step that no model in use has any more */
    public Optional<String> name(String step, boolean request) {
        return find(step).map(node -> request ? Request.nameOf(node).orElse(node.getName()) : node.getName());
    }

    /** @return file of the form that people fill in at this step, without its ending */
    public Optional<String> form(String step) {
        return find(step)
                .filter(UserTask.class::isInstance)
                .map(node -> UserTask.class.cast(node).getCamundaFormRef());
    }

    /** Whether whoever does it may ask for more time. */
    public boolean isExtendable(String step) {
        return find(step)
                .flatMap(node -> StepProperty.of(node, EXTENDABLE))
                .filter("true"::equals)
                .isPresent();
    }

    /** Every step of people in the models in use, by name of the process and then in the order of its model. */
    public List<ModelStep> all() {
        return models
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .flatMap(model -> read(model).getModelElementsByType(UserTask.class).stream()
                        .map(step -> new ModelStep(model.getName(), step.getId(), step.getName())))
                .toList();
    }

    /** @return the step's name; of one that no model in use has any more, that it was a step */
    public static String nameIn(List<ModelStep> steps, String key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .map(ModelStep::name)
                .orElse("Bước xử lý");
    }

    /** @param process its name. @param key the element in the model */
    public record ModelStep(String process, String key, String name) {}

    private Optional<FlowNode> find(String step) {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::read)
                .map(model -> model.<FlowNode>getModelElementById(step))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    // A stored model never changes. The engine keeps it too, and asks the database each time all the same.
    private BpmnModelInstance read(ProcessDefinition model) {
        var kept = known.get(model.getId());
        if (kept == null) {
            kept = models.getBpmnModelInstance(model.getId());
            known.put(model.getId(), kept);
        }
        return kept;
    }
}
