package vn.kehoach.platform;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** Finds the task that a boundary timer sits on: with many units at work the same task exists many times over. */
public final class TaskOfTimer {
    private TaskOfTimer() {}

    /** Empty when the task ended in the moment the timer fired. */
    public static Optional<DelegateTask> of(DelegateExecution timer) {
        var host = ((BoundaryEvent) timer.getBpmnModelElementInstance())
                .getAttachedTo()
                .getId();
        return below(((ExecutionEntity) timer).getParent())
                .flatMap(execution -> execution.getTasks().stream())
                .filter(task -> task.getTaskDefinitionKey().equals(host))
                .map(DelegateTask.class::cast)
                .findFirst();
    }

    /** The task around which the timer of this execution stands; empty while the timer is made, before its task. */
    public static Optional<DelegateTask> within(DelegateExecution scope) {
        return ((ExecutionEntity) scope)
                .getTasks().stream().map(DelegateTask.class::cast).findFirst();
    }

    /** The moment for which the timer that fires now was set: after a time without a server it lies some days back. */
    public static Date setFor() {
        return Context.getCommandContext().getCurrentJob().getDuedate();
    }

    // A boundary event runs beside its task, in the scope around both.
    private static Stream<ExecutionEntity> below(ExecutionEntity scope) {
        var children = scope.getExecutions().stream().flatMap(TaskOfTimer::below);
        return Stream.concat(Stream.of(scope), children);
    }
}
