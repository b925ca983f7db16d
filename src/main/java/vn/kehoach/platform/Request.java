package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

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
        var extensions = task.getBpmnModelElementInstance().getExtensionElements();
        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> NAME.equals(property.getCamundaName()))
                .forEach(property -> task.setName(property.getCamundaValue()));
    }
}
