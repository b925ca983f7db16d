package vn.kehoach.platform;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Finds the task that a boundary timer sits on: with many units at work the same task exists many times over. */
public final class TaskOfTimer {
    private TaskOfTimer() {}

    /** Empty when the task ended in the moment the timer fired. */
    public static Optional<DelegateTask> of(DelegateExecution timer) {
        var fired = (ExecutionEntity) timer;
        var attachedTo = fired.getActivity().getEventScope().getId();
        return below(fired.getParent())
                .flatMap(execution -> execution.getTasks().stream())
                .map(TaskEntity.class::cast)
                .filter(task -> attachedTo.equals(task.getTaskDefinitionKey()))
                .map(DelegateTask.class::cast)
                .findFirst();
    }

    // While the timer runs beside it, the task hangs one level lower than it did before.
    private static Stream<ExecutionEntity> below(ExecutionEntity scope) {
        return Stream.concat(Stream.of(scope), scope.getExecutions().stream().flatMap(TaskOfTimer::below));
    }
}
