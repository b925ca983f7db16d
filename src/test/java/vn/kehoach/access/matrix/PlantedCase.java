package vn.kehoach.access.matrix;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The ids of one open case, into every corner of which a canary was written. */
final class PlantedCase {
    private final ProcessEngine engine;
    private final Task task;
    private final String canary;

    PlantedCase(ProcessEngine engine, Task task, String canary) {
        this.engine = engine;
        this.task = task;
        this.canary = canary;
    }

    /** @return ids by the segment of the path in front of them */
    Map<String, String> plant() {
        var runtime = engine.getRuntimeService();
        var tasks = engine.getTaskService();
        task.setDescription(canary);
        tasks.saveTask(task);
        runtime.setVariable(task.getExecutionId(), "canary", canary);
        tasks.setVariableLocal(task.getId(), "canaryOfTask", canary);
        var comment = tasks.createComment(task.getId(), task.getProcessInstanceId(), canary);
        var attachment = tasks.createAttachment(
                "text/plain",
                task.getId(),
                task.getProcessInstanceId(),
                canary,
                canary,
                new ByteArrayInputStream(canary.getBytes(StandardCharsets.UTF_8)));
        var incident = runtime.createIncident("canary", task.getExecutionId(), canary, canary);
        var ids = new HashMap<String, String>();
        ids.put("task", task.getId());
        ids.put("process-instance", task.getProcessInstanceId());
        ids.put("execution", task.getExecutionId());
        ids.put("activity-instance", task.getExecutionId());
        ids.put("incident", incident.getId());
        ids.put("comment", comment.getId());
        ids.put("attachment", attachment.getId());
        ids.put("variable-instance", variable());
        ids.put("detail", ids.get("variable-instance"));
        ids.put("job", job());
        ids.put("job-log", ids.get("job"));
        ids.put("authorization", authorization());
        return ids;
    }

    /** Where the case stands; must be the same after everything was tried. */
    String state() {
        var now = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
        return now == null
                ? "gone"
                : now.getAssignee() + " " + now.getDescription() + " " + now.getDueDate() + " " + now.getPriority()
                        + " " + engine.getRuntimeService().getVariables(now.getExecutionId()) + " "
                        + engine.getTaskService().getTaskComments(now.getId()).size() + " "
                        + engine.getTaskService()
                                .getTaskAttachments(now.getId())
                                .size() + " "
                        + engine.getTaskService()
                                .getIdentityLinksForTask(now.getId())
                                .size() + " "
                        + engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(now.getProcessInstanceId())
                                .count();
    }

    private String variable() {
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(task.getProcessInstanceId())
                .variableName("canary")
                .singleResult()
                .getId();
    }

    private String job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list()
                .get(0)
                .getId();
    }

    private String authorization() {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(task.getId())
                .list()
                .get(0)
                .getId();
    }
}
