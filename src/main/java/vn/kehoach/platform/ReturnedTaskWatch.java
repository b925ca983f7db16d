package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.BeanFactory;

/** Tells the other modules of work that came back, after the form of the task has said so. */
final class ReturnedTaskWatch extends AbstractBpmnParseListener {
    private final BeanFactory beans;

    ReturnedTaskWatch(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, this::tell);
        }
    }

    // Engines of process tests have nobody to tell.
    private void tell(DelegateTask task) {
        if (ReturnedTask.isOne(task)) {
            beans.getBeanProvider(TaskWatch.class).ifAvailable(watch -> watch.returned(task));
        }
    }
}
