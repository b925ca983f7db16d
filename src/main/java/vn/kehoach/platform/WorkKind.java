package vn.kehoach.platform;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What a task is to those who wait for it; the model says it in the property {@code kind} of the step. */
public enum WorkKind {
    /** Something is written or done. */
    WORK,
    /** Somebody else's work is checked, signed, approved, decided on or issued. */
    REVIEW;

    private static final String PROPERTY = "kind";

    /** Of a step whose model says nothing: work. */
    public static WorkKind of(FlowNode step) {
        return StepProperty.of(step, PROPERTY)
                .map(said -> valueOf(said.toUpperCase(Locale.ROOT)))
                .orElse(WORK);
    }

    static WorkKind of(Optional<FlowNode> step) {
        return step.map(WorkKind::of).orElse(WORK);
    }
}
