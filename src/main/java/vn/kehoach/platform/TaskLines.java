package vn.kehoach.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/** Lists of open tasks for endpoints of our own, under the same rights as in Tasklist. */
@Component
public class TaskLines {
    private static final int ASKED_AT_ONCE = 2_000;

    private final EngineAsPerson engine;
    private final TaskWords words;
    private final TaskService tasks;
    private final RuntimeService cases;

    TaskLines(EngineAsPerson engine, TaskWords words, TaskService tasks, RuntimeService cases) {
        this.engine = engine;
        this.words = words;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** Those of these tasks that are open and that this person may read; the others are left out without a word. */
    public List<TaskLine> of(Login login, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : lines(login, ids, ids.size());
    }

    /**
     * The tasks with all these words that this person may read in his own locality.
     *
     * @param most how many of them are told, the most urgent first
     */
    public Found find(Login login, FoldedText wanted, int most) {
        // The words are looked up first: whether he may read a task costs more.
        var ids = words.tasksWith(wanted, login.localities());
        var total = 0L;
        var found = new ArrayList<TaskLine>();
        for (var from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            var some = ids.subList(from, Math.min(from + ASKED_AT_ONCE, ids.size()));
            total += engine.ask(login, () -> query(login, some).count());
            if (found.size() < most) {
                found.addAll(lines(login, some, most - found.size()));
            }
        }
        return new Found(total, found);
    }

    /** Those of these tasks that one of the groups may do. */
    public Set<String> doneBy(Collection<String> groups, Collection<TaskLine> lines) {
        if (groups.isEmpty() || lines.isEmpty()) {
            return Set.of();
        }
        var ids = lines.stream().map(TaskLine::id).toArray(String[]::new);
        return tasks
                .createTaskQuery()
                .taskIdIn(ids)
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .list()
                .stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    private List<TaskLine> lines(Login login, Collection<String> ids, int most) {
        var found = engine.ask(
                login,
                () -> login.localities().isEmpty()
                        ? List.<Task>of()
                        : query(login, ids).orderByDueDate().asc().listPage(0, most));
        var cards = cards(found);
        return found.stream()
                .map(task -> line(task, cards.getOrDefault(task.getId(), Map.of())))
                .toList();
    }

    private TaskQuery query(Login login, Collection<String> ids) {
        return tasks.createTaskQuery()
                .tenantIdIn(login.localities().toArray(String[]::new))
                .taskIdIn(ids.toArray(String[]::new));
    }

    // Read without the person's name: staff may read their tasks, but not variables.
    private Map<String, Map<String, String>> cards(List<Task> found) {
        var cards = new HashMap<String, Map<String, String>>();
        if (!found.isEmpty()) {
            cases.createVariableInstanceQuery()
                    .taskIdIn(found.stream().map(Task::getId).toArray(String[]::new))
                    .variableNameIn(TaskCard.UNIT, TaskCard.SUBJECT)
                    .list()
                    .forEach(variable -> cards.computeIfAbsent(variable.getTaskId(), id -> new HashMap<>())
                            .put(variable.getName(), Objects.toString(variable.getValue(), "")));
        }
        return cards;
    }

    private static TaskLine line(Task task, Map<String, String> card) {
        return new TaskLine(
                task.getId(),
                task.getName(),
                card.getOrDefault(TaskCard.UNIT, ""),
                card.getOrDefault(TaskCard.SUBJECT, ""),
                task.getTenantId(),
                Optional.ofNullable(task.getDueDate()).map(Dates::dayOf).orElse(null));
    }

    /** @param total how many there are, also those that are not told */
    public record Found(long total, List<TaskLine> lines) {}
}
