package vn.kehoach.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.TaskAct;

/** Records who took, gave back, assigned and completed each task, whatever its form records of its own. */
@Component
class TaskActs {
    private final AuditTrail trail;

    TaskActs(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(TaskAct done) {
        trail.record(AuditEntry.of(done.locality(), act(done.kind()), done.actor())
                .on(done.caseKey())
                .changing(state(done.step(), done.before()), after(done)));
    }

    private static Map<String, String> after(TaskAct done) {
        return done.kind() == TaskAct.Kind.COMPLETED
                ? Map.of("step", done.step(), "completedBy", done.actor())
                : state(done.step(), done.after());
    }

    private static Map<String, String> state(String step, @Nullable String holder) {
        var state = new LinkedHashMap<String, String>();
        state.put("step", step);
        if (holder != null) {
            state.put("holder", holder);
        }
        return state;
    }

    private static AuditAct act(TaskAct.Kind kind) {
        return switch (kind) {
            case TAKEN -> AuditAct.TASK_TAKEN;
            case GIVEN_BACK -> AuditAct.TASK_GIVEN_BACK;
            case ASSIGNED -> AuditAct.TASK_ASSIGNED;
            case COMPLETED -> AuditAct.TASK_COMPLETED;
        };
    }
}
