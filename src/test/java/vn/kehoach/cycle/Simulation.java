package vn.kehoach.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.TasklistClient;

/** Plays the office day by day through Tasklist's own HTTP interface until no process is left. */
final class Simulation {
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);
    private static final String PASSWORD = "kehoach-demo";

    private final ProcessEngine engine;
    private final EngineTime time;
    private final Office office = new Office();
    private final int port;
    private final Map<String, TasklistClient> logins = new HashMap<>();
    private final Set<String> formsSubmitted = new HashSet<>();
    private int submissions;

    Simulation(ProcessEngine engine, int port) {
        this.engine = engine;
        this.port = port;
        this.time = new EngineTime(engine.getManagementService());
    }

    void play(LocalDate from, LocalDate until) {
        EngineTime.set(from.atTime(AT_WORK));
        while (engine.getRuntimeService().createProcessInstanceQuery().count() > 0) {
            var acted = time.runDue() > 0;
            acted |= everybodyWorks();
            if (!acted) {
                goOn(until);
            }
        }
    }

    int submissions() {
        return submissions;
    }

    Set<String> formsSubmitted() {
        return formsSubmitted;
    }

    // To the next timer, or to the next morning while somebody still has something to do.
    private void goOn(LocalDate until) {
        var morning = EngineTime.now().toLocalDate().plusDays(1).atTime(AT_WORK);
        var timer = time.nextTimer().orElse(LocalDateTime.MAX);
        var idle = engine.getTaskService().createTaskQuery().count() == 0;
        EngineTime.set(idle || timer.isBefore(morning) ? timer.plusSeconds(1) : morning);
        if (EngineTime.now().toLocalDate().isAfter(until)) {
            throw new IllegalStateException("still open: " + openTasks());
        }
    }

    private boolean everybodyWorks() {
        var acted = false;
        for (var task : openTasks()) {
            acted |= work(task);
        }
        return acted;
    }

    private boolean work(OpenTask task) {
        var today = EngineTime.now().toLocalDate();
        if (office.waits(task, today)) {
            return false;
        }
        var client = logins.computeIfAbsent(task.user(), user -> TasklistClient.login(port, user, PASSWORD));
        var answer = office.answer(task, client.openForm(task.id()));
        expect(204, client.claim(task.id(), task.user()).statusCode(), task, "claim");
        var submitted = client.submit(task.id(), answer);
        if (submitted.statusCode() != 204) {
            throw new IllegalStateException(task + ": " + submitted.statusCode() + " " + submitted.body());
        }
        submissions++;
        formsSubmitted.add(task.key());
        return true;
    }

    private static void expect(int wanted, int got, OpenTask task, String act) {
        if (wanted != got) {
            throw new IllegalStateException(act + " of " + task + ": " + got);
        }
    }

    private List<OpenTask> openTasks() {
        return engine.getTaskService().createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .map(this::view)
                .toList();
    }

    private OpenTask view(Task task) {
        var group = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .findFirst()
                .orElseThrow()
                .getGroupId();
        var caseKey = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        var due = task.getDueDate()
                .toInstant()
                .atZone(java.time.ZoneId.systemDefault())
                .toLocalDate();
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), group, caseKey, task.getTenantId(), due);
    }
}
