package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other modules in our own words what the engine says about tasks. */
@Component
class TaskWatch {
    private final ApplicationEventPublisher events;

    TaskWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(DelegateTask task) {
        var actor = Actor.orSystem(task);
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
            publish(task, TaskAct.Kind.COMPLETED, actor, task.getAssignee(), null);
            events.publishEvent(new TaskGone(task.getId()));
        } else if (TaskListener.EVENTNAME_DELETE.equals(task.getEventName())) {
            events.publishEvent(new TaskGone(task.getId()));
        } else if (TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            publish(task, TaskAct.handover(actor, task.getAssignee()), actor, holderBefore(task), task.getAssignee());
        }
    }

    void returned(DelegateTask task) {
        events.publishEvent(new TaskReturned(WaitingWork.of(task)));
    }

    private void publish(
            DelegateTask task, TaskAct.Kind kind, String actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new TaskAct(
                kind,
                task.getTenantId(),
                task.getExecution().getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                actor,
                before,
                after));
    }

    private static @Nullable String holderBefore(DelegateTask task) {
        var change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? null : change.getOrgValueString();
    }
}
