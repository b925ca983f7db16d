package vn.kehoach.platform;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What Tasklist shows on the card of a task beside its name. Copies, because staff may read their tasks but not the
 * variables of the case behind them.
 */
final class TaskCard {
    static final String UNIT = "unitName";
    static final String SUBJECT = "subject";

    private TaskCard() {}

    static void show(DelegateTask task) {
        for (var name : List.of(UNIT, SUBJECT)) {
            var value = task.getVariable(name);
            if (value != null) {
                task.setVariableLocal(name, value);
            }
        }
    }
}
