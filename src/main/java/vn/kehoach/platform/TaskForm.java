package vn.kehoach.platform;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The server side of one form: fills it when the task appears and takes what was typed when it is completed. A
 * {@link Refused} thrown from {@link #submit} rolls everything back and leaves the task open.
 */
public interface TaskForm extends TaskListener {
    /** What the form shows when it opens, by field key. */
    Map<String, ?> open(DelegateTask task);

    /** Checks what was typed and hands it to the domain. */
    void submit(DelegateTask task, FormData typed);

    /** Whether the task is a request: then it bears its other name, and its form uses the words of a request. */
    default boolean isRequest(DelegateTask task) {
        return Request.isOne(task);
    }

    @Override
    default void notify(DelegateTask task) {
        if (!EVENTNAME_COMPLETE.equals(task.getEventName())) {
            var request = isRequest(task);
            if (request) {
                Request.name(task);
            }
            var shown = open(task);
            FormData.prefill(task, shown, request);
            ReturnedTask.mark(task, shown);
            TaskCard.show(task);
        } else {
            RefusedRequest.remember(() -> submit(task, FormData.take(task)));
        }
    }
}
