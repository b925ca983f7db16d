package vn.kehoach.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the forms of open tasks show when they are opened. Whoever asks has made sure that the person may read them. */
@Component
public class ShownForms {
    private final RuntimeService cases;

    ShownForms(RuntimeService cases) {
        this.cases = cases;
    }

    /** By id of the task; a task that shows nothing is not among them. */
    public Map<String, FormData> of(Collection<String> tasks) {
        var shown = new HashMap<String, FormData>();
        if (tasks.isEmpty()) {
            return shown;
        }
        var variables = cases.createVariableInstanceQuery()
                .taskIdIn(tasks.toArray(String[]::new))
                .variableName(FormData.VARIABLE)
                .list();
        for (var variable : variables) {
            if (variable.getTypedValue() instanceof JsonValue json) {
                shown.put(variable.getTaskId(), FormData.of(json.getValueSerialized()));
            }
        }
        return shown;
    }
}
