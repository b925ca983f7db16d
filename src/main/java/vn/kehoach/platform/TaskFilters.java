package vn.kehoach.platform;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;

/** The lists Tasklist opens on, the same for everybody; each person sees only what he may do. */
@Service
public class TaskFilters {
    private static final List<Map<String, String>> CARD = List.of(
            Map.of("name", TaskCard.UNIT, "label", "Đơn vị"), Map.of("name", TaskCard.SUBJECT, "label", "Nội dung"));

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineGrants grants;

    TaskFilters(FilterService filters, TaskService tasks, EngineGrants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** @param reviewTasks keys of the tasks in which somebody decides on another's work */
    public void create(String[] reviewTasks) {
        filter(1, "Việc cần làm", "#1c7c54", mine());
        filter(2, "Chờ tôi duyệt", "#0b5394", mine().taskDefinitionKeyIn(reviewTasks));
        filter(3, "Quá hạn", "#b00020", mine().dueBeforeExpression("${now()}"));
        filter(4, "Sắp đến hạn", "#b36b00", soon(mine()));
        filter(5, "Của đơn vị", "#555555", ofUnit());
    }

    // Not taken by anybody and open to my groups, or taken by me.
    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}")
                .endOr();
    }

    private TaskQuery ofUnit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }

    private static TaskQuery soon(TaskQuery query) {
        return query.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(5).toDate()}");
    }

    private void filter(int priority, String name, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "priority",
                priority,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                CARD));
        filters.saveFilter(filter);
        grants.readFilter(filter.getId());
    }
}
