package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is drawn, and drawn so that it can be read: Cockpit shows nothing else. */
class ModelLayoutTest {
    static List<Models.Model> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenElement_thenItIsDrawnOnce(Models.Model model) {
        var nodes = model.all(FlowNode.class).stream().map(FlowNode::getId).toList();
        var flows =
                model.all(SequenceFlow.class).stream().map(SequenceFlow::getId).toList();
        assertThat(model.content().getModelElementsByType(BpmnShape.class).stream()
                        .map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(model.content().getModelElementsByType(BpmnEdge.class).stream()
                        .map(edge -> edge.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(flows);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenTwoShapesOfOneLevel_thenTheyDoNotOverlap(Models.Model model) {
        var bounds = bounds(model);
        for (var one : model.all(FlowNode.class)) {
            assertThat(model.all(FlowNode.class))
                    .filteredOn(other -> one.getParentElement().equals(other.getParentElement()))
                    .filteredOn(other -> !one.equals(other) && !isHost(one, other) && !isHost(other, one))
                    .as("shapes over " + one.getId())
                    .noneMatch(other -> bounds.apply(one).intersects(bounds.apply(other)));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenShapeOfASubProcess_thenItLiesInside(Models.Model model) {
        var bounds = bounds(model);
        assertThat(model.all(FlowNode.class))
                .filteredOn(node -> node.getParentElement() instanceof SubProcess)
                .allSatisfy(node -> assertThat(bounds.apply((SubProcess) node.getParentElement())
                                .contains(bounds.apply(node)))
                        .as(node.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenBoundaryEvent_thenItSitsOnTheBorderOfItsTask(Models.Model model) {
        var bounds = bounds(model);
        assertThat(model.all(BoundaryEvent.class)).allSatisfy(event -> {
            var host = bounds.apply(event.getAttachedTo());
            var own = bounds.apply(event);
            assertThat(host.intersects(own) && !host.contains(own))
                    .as(event.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenFlow_thenItsLineTouchesBothEnds(Models.Model model) {
        var bounds = bounds(model);
        assertThat(model.content().getModelElementsByType(BpmnEdge.class)).allSatisfy(edge -> {
            var flow = (SequenceFlow) edge.getBpmnElement();
            var points = List.copyOf(edge.getWaypoints());
            assertThat(points).hasSizeGreaterThan(1);
            assertThat(touches(bounds.apply(flow.getSource()), points.get(0)))
                    .as("begin of " + flow.getId())
                    .isTrue();
            assertThat(touches(bounds.apply(flow.getTarget()), points.get(points.size() - 1)))
                    .as("end of " + flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenFlow_thenItsLineCrossesNoOtherShape(Models.Model model) {
        var bounds = bounds(model);
        assertThat(model.content().getModelElementsByType(BpmnEdge.class)).allSatisfy(edge -> {
            var flow = (SequenceFlow) edge.getBpmnElement();
            assertThat(model.all(FlowNode.class))
                    .filteredOn(node -> node.getParentElement().equals(flow.getParentElement()))
                    .filteredOn(node -> !node.equals(flow.getSource()) && !node.equals(flow.getTarget()))
                    .filteredOn(node -> !isHost(node, flow.getSource()))
                    .as("shapes under " + flow.getId())
                    .noneMatch(node -> crosses(edge, bounds.apply(node)));
        });
    }

    private static Function<FlowNode, Rectangle2D> bounds(Models.Model model) {
        Map<String, Rectangle2D> bounds = model.content().getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), rectangle()));
        return node -> Objects.requireNonNull(bounds.get(node.getId()));
    }

    private static Function<BpmnShape, Rectangle2D> rectangle() {
        return shape -> new Rectangle2D.Double(
                shape.getBounds().getX(),
                shape.getBounds().getY(),
                shape.getBounds().getWidth(),
                shape.getBounds().getHeight());
    }

    private static boolean isHost(FlowNode host, FlowNode event) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static boolean touches(Rectangle2D shape, Waypoint point) {
        var reach =
                new Rectangle2D.Double(shape.getX() - 1, shape.getY() - 1, shape.getWidth() + 2, shape.getHeight() + 2);
        return reach.contains(point.getX(), point.getY());
    }

    private static boolean crosses(BpmnEdge edge, Rectangle2D shape) {
        var points = List.copyOf(edge.getWaypoints());
        var inner =
                new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
        for (var i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (inner.intersectsLine(from.getX(), from.getY(), to.getX(), to.getY())) {
                return true;
            }
        }
        return false;
    }
}
