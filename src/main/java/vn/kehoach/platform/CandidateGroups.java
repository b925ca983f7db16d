package vn.kehoach.platform;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** To whom a task is offered and of what kind it is, as its model says: its timers are made before the task itself. */
public final class CandidateGroups {
    private CandidateGroups() {}

    public static WorkKind kind(DelegateExecution execution) {
        return WorkKind.of(Optional.ofNullable(execution.getBpmnModelElementInstance())
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast));
    }

    public static List<String> of(DelegateExecution execution) {
        if (((ExecutionEntity) execution).getActivity().getActivityBehavior()
                instanceof UserTaskActivityBehavior task) {
            return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                    .map(group -> String.valueOf(group.getValue(execution)))
                    .toList();
        }
        return List.of();
    }
}
