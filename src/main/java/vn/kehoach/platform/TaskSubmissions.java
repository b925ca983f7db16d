package vn.kehoach.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.Logins.Login;

/**
 * Submits the form of a task for an endpoint of our own as Tasklist does it for the same person: takes the task when it
 * is free, then hands in the one variable of the form. Rights, guards, form, case file and audit trail are the same.
 */
@Component
public class TaskSubmissions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;

    TaskSubmissions(IdentityService identity, TaskService tasks, FormService forms) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * In a transaction of its own or that of the caller: done with everything that belongs to it, or not at all.
     *
     * @param task as the person saw it
     * @throws Refused in the words of the form or guard that refused it
     */
    @Transactional
    public void submit(Login login, ReadableTask task, Map<String, String> fields) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(login.user(), login.groups(), login.localities());
            if (task.holder() == null) {
                tasks.claim(task.id(), login.user());
            }
            ObjectNode data = JSON.valueToTree(fields);
            var json = SpinValues.jsonValue(data.toString()).create();
            forms.submitTaskForm(task.id(), Variables.createVariables().putValueTyped(FormData.VARIABLE, json));
        } catch (ProcessEngineException e) {
            throw inOurWords(e);
        } finally {
            identity.setAuthentication(before);
        }
    }

    private static RuntimeException inOurWords(ProcessEngineException said) {
        var refusal = refusalIn(said);
        if (refusal != null) {
            return refusal;
        }
        if (said instanceof AuthorizationException) {
            return new Refused("Việc này không thuộc quyền xử lý của đồng chí.");
        }
        var words = said.getClass().getSimpleName() + " " + said.getMessage();
        return GoneTask.isSaidIn(words) ? GoneTask.refused() : said;
    }

    // The engine wraps what a form throws, more than once.
    private static @Nullable Refused refusalIn(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
