package vn.kehoach.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;

/** The lists Tasklist opens on; each person sees in them only what he may do. */
@Service
public class TaskFilters {
    private static final String OF_UNIT = "Việc của đơn vị";
    private static final List<Map<String, String>> CARD = List.of(
            Map.of("name", TaskCard.SUBJECT, "label", "Nội dung"), Map.of("name", TaskCard.UNIT, "label", "Đơn vị"));

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineGrants grants;

    TaskFilters(FilterService filters, TaskService tasks, EngineGrants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /**
     * @param reviewTasks keys of the tasks in which somebody decides on another's work
     * @param bound groups that can be late: nobody else is shown a list of what is overdue
     */
    public void create(String[] reviewTasks, Collection<String> bound) {
        called("Của đơn vị", OF_UNIT);
        forAll(filter(1, "Việc cần làm", "#1c7c54", mine()));
        forAll(filter(2, "Chờ tôi duyệt", "#0b5394", mine().taskDefinitionKeyIn(reviewTasks)));
        var overdue = filter(3, "Quá hạn", "#b00020", mine().dueBeforeExpression(ListExpressions.TODAY));
        bound.forEach(group -> grants.readFilter(overdue.getId(), group));
        forAll(filter(4, "Đến hạn hôm nay", "#8a4b00", today(mine())));
        forAll(filter(5, "Sắp đến hạn", "#7a5c00", soon(mine())));
        forAll(filter(6, "Việc của tôi", "#4b3f8f", taken()));
        forAll(filter(7, OF_UNIT, "#555555", ofUnit()));
    }

    // A list that had another name before keeps its rights and its place in saved addresses.
    private void called(String before, String now) {
        var known = filters.createTaskFilterQuery().filterName(before).singleResult();
        if (known != null && filters.createTaskFilterQuery().filterName(now).count() == 0) {
            known.setName(now);
            filters.saveFilter(known);
        }
    }

    private void forAll(Filter filter) {
        grants.readFilter(filter.getId());
    }

    // Not taken by anybody and open to my groups, or taken by me.
    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ListExpressions.CURRENT_USER)
                .taskCandidateUserExpression(ListExpressions.CURRENT_USER)
                .endOr();
    }

    private TaskQuery taken() {
        return tasks.createTaskQuery().taskAssigneeExpression(ListExpressions.CURRENT_USER);
    }

    private TaskQuery ofUnit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression(ListExpressions.CURRENT_USER_GROUPS)
                .includeAssignedTasks();
    }

    private static TaskQuery today(TaskQuery query) {
        return query.dueAfterExpression(ListExpressions.TODAY).dueBeforeExpression(ListExpressions.TOMORROW);
    }

    private static TaskQuery soon(TaskQuery query) {
        return query.dueAfterExpression(ListExpressions.TOMORROW).dueBeforeExpression(ListExpressions.IN_FIVE_DAYS);
    }

    private Filter filter(int priority, String name, String colour, TaskQuery query) {
        var known = filters.createTaskFilterQuery().filterName(name).singleResult();
        return known == null ? create(priority, name, colour, query) : renewed(known, priority, query);
    }

    // Lists of before counted to the minute, had five places and knew fewer tasks: those are made anew. What else an
    // administrator changed stays.
    private Filter renewed(Filter known, int priority, TaskQuery query) {
        TaskQueryImpl before = known.getQuery();
        if (!before.getExpressions().containsValue(ListExpressions.NOW) && !knowsFewer(before, (TaskQueryImpl) query)) {
            return known;
        }
        var properties = new HashMap<>(known.getProperties());
        properties.put("priority", priority);
        known.setProperties(properties);
        known.setQuery(query.orderByDueDate().asc());
        return filters.saveFilter(known);
    }

    private Filter create(int priority, String name, String colour, TaskQuery query) {
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
        return filters.saveFilter(filter);
    }

    private static boolean knowsFewer(TaskQueryImpl before, TaskQueryImpl now) {
        if (before.getKeys() == null || now.getKeys() == null) {
            return false;
        }
        var known = Set.of(before.getKeys());
        var wanted = Set.of(now.getKeys());
        return wanted.size() > known.size() && wanted.containsAll(known);
    }
}
