package vn.kehoach.platform;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The groups a task is offered to, as its model says: the timers on a task are made before the task itself. */
public final class CandidateGroups {
    private CandidateGroups() {}

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
