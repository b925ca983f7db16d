package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, labels and shape of the models (style.md, section 3). */
class ModelConventionsTest {
    private static final int MOST_NODES = 25;
    private static final int LEAST_DAYS_OF_HISTORY = 1830;
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            StartEvent.class, "startEvent_",
            EndEvent.class, "endEvent_",
            IntermediateCatchEvent.class, "event_",
            BoundaryEvent.class, "event_",
            UserTask.class, "userTask_",
            ServiceTask.class, "serviceTask_",
            CallActivity.class, "callActivity_",
            SubProcess.class, "subProcess_",
            ExclusiveGateway.class, "gateway_",
            ParallelGateway.class, "gateway_");

    static List<Models.Model> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenModel_thenItsOnlyProcessIsNamedLikeItsFile(Models.Model model) {
        assertThat(model.content().getModelElementsByType(Process.class)).hasSize(1);
        assertThat(model.process().getId()).isEqualTo(model.stem()).matches("[a-z]+(-[a-z]+)*");
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getName()).matches(Models::isVietnamese);
        assertThat(model.process().getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenModel_thenItsHistoryOutlivesThePeriod(Models.Model model) {
        var kept = Period.parse(model.process().getCamundaHistoryTimeToLiveString());
        assertThat(kept.toTotalMonths()).isZero();
        assertThat(kept.getDays()).isGreaterThanOrEqualTo(LEAST_DAYS_OF_HISTORY);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenNode_thenItsIdIsTypeAndCamelCase(Models.Model model) {
        assertThat(model.all(FlowNode.class)).isNotEmpty().allSatisfy(node -> {
            var prefix = PREFIXES.get(node.getElementType().getInstanceType());
            assertThat(prefix).as("a type we use: " + node.getId()).isNotNull();
            assertThat(node.getId()).matches(prefix + "[a-z][A-Za-z0-9]*");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenFlow_thenItsIdSaysFromWhereToWhere(Models.Model model) {
        assertThat(model.all(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId())
                .isEqualTo("flow_" + Models.shortName(flow.getSource()) + "To"
                        + Models.upperFirst(Models.shortName(flow.getTarget()))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenTaskOrEvent_thenItHasAVietnameseLabel(Models.Model model) {
        assertThat(model.all(FlowNode.class))
                .filteredOn(node -> !mayBeSilent(model, node))
                .allSatisfy(node ->
                        assertThat(node.getName()).as(node.getId()).isNotNull().matches(Models::isVietnamese));
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenQuestion_thenItAsksAndEveryAnswerIsNamedAndOneIsTheDefault(Models.Model model) {
        assertThat(model.all(ExclusiveGateway.class))
                .filteredOn(model::isQuestion)
                .allSatisfy(question -> {
                    assertThat(question.getName()).as(question.getId()).endsWith("?");
                    assertThat(question.getDefault())
                            .as("default of " + question.getId())
                            .isNotNull();
                    assertThat(model.outOf(question)).allSatisfy(answer -> {
                        assertThat(answer.getName()).as(answer.getId()).matches(Models::isVietnamese);
                        assertThat(answer.getConditionExpression() == null)
                                .as("no condition on the default only: " + answer.getId())
                                .isEqualTo(answer.equals(question.getDefault()));
                    });
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenLevelOfAModel_thenItHasFewNodes(Models.Model model) {
        var perLevel = model.all(FlowNode.class).stream()
                .collect(Collectors.groupingBy(node -> node.getParentElement(), Collectors.counting()));
        assertThat(perLevel.values()).allMatch(count -> count <= MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenNode_thenOnlyStartsAndEndsAreWithoutFlows(Models.Model model) {
        assertThat(model.all(FlowNode.class)).allSatisfy(node -> {
            var begins = node instanceof StartEvent || node instanceof BoundaryEvent;
            var reminds = node instanceof BoundaryEvent && node.getId().endsWith("Reminder");
            assertThat(model.into(node).isEmpty()).as("into " + node.getId()).isEqualTo(begins);
            assertThat(model.outOf(node).isEmpty())
                    .as("out of " + node.getId())
                    .isEqualTo(node instanceof EndEvent || reminds);
        });
    }

    @Test
    void givenCallActivity_thenItCallsAProcessOfOursUnderABusinessKey() {
        var known = models().stream().map(Models.Model::stem).toList();
        assertThat(calls()).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getCalledElement()).isIn(known);
            assertThat(handedOver(call)).anyMatch(given -> given.getCamundaBusinessKey() != null);
            assertThat(targets(call)).contains("locality");
        });
    }

    @Test
    void givenProcessWithSeveralCallers_thenAllHandOverTheSame() {
        var byProcess = calls().collect(
                        Collectors.groupingBy(CallActivity::getCalledElement, TreeMap::new, Collectors.toList()));
        assertThat(byProcess).allSatisfy((process, callers) -> assertThat(
                        callers.stream().map(ModelConventionsTest::targets).distinct())
                .as(process)
                .hasSize(1));
    }

    @Test
    void givenModel_thenSomeProcessTestGoesThroughAllOfIt() {
        var tests = Models.files("src/test/java", "ProcessTest.java").stream()
                .map(Models::text)
                .collect(Collectors.joining());
        assertThat(models()).allSatisfy(model -> assertThat(tests).contains("covers(\"" + model.stem() + "\")"));
    }

    private static Stream<CallActivity> calls() {
        return models().stream().flatMap(model -> model.all(CallActivity.class).stream());
    }

    private static List<CamundaIn> handedOver(CallActivity call) {
        return List.copyOf(call.getExtensionElements().getChildElementsByType(CamundaIn.class));
    }

    private static List<String> targets(CallActivity call) {
        return handedOver(call).stream()
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    // Begin and end of a sub-process, and gateways that ask nothing.
    private static boolean mayBeSilent(Models.Model model, FlowNode node) {
        var isInner = node.getParentElement() instanceof SubProcess;
        return node instanceof Gateway gateway && !model.isQuestion(gateway)
                || isInner && node instanceof Event && !(node instanceof BoundaryEvent) && isPlain((Event) node);
    }

    private static boolean isPlain(Event event) {
        return event.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.EventDefinition.class)
                .isEmpty();
    }
}
