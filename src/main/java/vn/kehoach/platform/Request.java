package vn.kehoach.platform;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * A task is an order, or a request to somebody who is asked and not ordered. The case says which; the model keeps a
 * second name for the task beside the first, and its form sees the field {@code requested} and chooses its words by it.
 */
public final class Request {
    /** Whether all tasks of a case are requests. */
    public static final ProcessVariable<Boolean> REQUESTED = ProcessVariable.flag("requested");

    private static final String NAME = "requestedName";

    private Request() {}

    public static boolean isOne(VariableScope scope) {
        return Boolean.TRUE.equals(scope.getVariable(REQUESTED.name()));
    }

    static void name(DelegateTask task) {
        nameOf(task.getBpmnModelElementInstance()).ifPresent(task::setName);
    }

    /** The second name that a model keeps for a step. */
    static Optional<String> nameOf(FlowNode step) {
        return StepProperty.of(step, NAME);
    }
}
