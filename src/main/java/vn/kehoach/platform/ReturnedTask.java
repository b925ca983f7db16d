package vn.kehoach.platform;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Marks a task that has come back with a reason: its form shows the reason. */
final class ReturnedTask {
    private static final ProcessVariable<Boolean> RETURNED = ProcessVariable.flag("returned");
    private static final String REASON = "returnNote";

    private ReturnedTask() {}

    static void mark(DelegateTask task, Map<String, ?> shown) {
        if (shown.get(REASON) instanceof String reason && !reason.isBlank()) {
            task.setVariableLocal(RETURNED.name(), true);
        }
    }

    static boolean isOne(DelegateTask task) {
        return Boolean.TRUE.equals(task.getVariableLocal(RETURNED.name()));
    }
}
