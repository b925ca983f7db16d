package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The engine lets any candidate complete what a colleague has claimed. Here only the person who holds it may. */
final class ClaimedTaskGuard extends AbstractBpmnParseListener {
    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition()
                    .addBuiltInTaskListener(
                            TaskListener.EVENTNAME_COMPLETE, task -> RefusedRequest.remember(() -> check(task)));
        }
    }

    private static void check(DelegateTask task) {
        var holder = task.getAssignee();
        if (holder != null && !holder.equals(Actor.of(task))) {
            throw new Refused("Việc này đồng chí khác (" + holder + ") đã nhận. Đề nghị trao đổi để người đó hoàn thành"
                    + " hoặc bỏ nhận việc.");
        }
    }
}
