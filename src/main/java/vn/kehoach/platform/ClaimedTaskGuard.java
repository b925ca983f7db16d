package vn.kehoach.platform;

import java.util.function.Consumer;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The engine lets any candidate complete what a colleague has claimed, and claim a task for anybody. Here only the
 * person who holds it completes it, and people take tasks for themselves; administrators of the locality may give them to
 * others.
 */
final class ClaimedTaskGuard extends AbstractBpmnParseListener {
    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            var task = behavior.getTaskDefinition();
            listen(task, TaskListener.EVENTNAME_COMPLETE, ClaimedTaskGuard::checkHolder);
            listen(task, TaskListener.EVENTNAME_ASSIGNMENT, ClaimedTaskGuard::checkTaker);
        }
    }

    private static void listen(TaskDefinition definition, String event, Consumer<DelegateTask> check) {
        definition.addBuiltInTaskListener(event, task -> RefusedRequest.remember(() -> check.accept(task)));
    }

    private static void checkTaker(DelegateTask task) {
        var login = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var taker = task.getAssignee();
        // A job has a login without a user: its locality only.
        var isNobody = login == null || login.getUserId() == null;
        if (isNobody || taker == null || taker.equals(login.getUserId())) {
            return;
        }
        if (login.getGroupIds() == null || !login.getGroupIds().contains(Groups.CAMUNDA_ADMIN)) {
            throw new Refused("Đồng chí chỉ nhận việc cho chính mình.");
        }
        if (login.getTenantIds() == null || !login.getTenantIds().contains(task.getTenantId())) {
            throw new Refused("Quản trị viên chỉ phân công việc của địa phương mà mình thuộc về.");
        }
    }

    private static void checkHolder(DelegateTask task) {
        var holder = task.getAssignee();
        if (holder != null && !holder.equals(Actor.of(task))) {
            throw new Refused("Việc này đồng chí khác (" + holder + ") đã nhận. Đề nghị trao đổi để người đó hoàn thành"
                    + " hoặc bỏ nhận việc.");
        }
    }
}
