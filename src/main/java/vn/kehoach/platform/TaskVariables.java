package vn.kehoach.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The variables that a task sees: its own, and those of the executions around it. Asked for as a list, since the task
 * service takes a task that has ended for an error, and a transaction of ours with it.
 */
@Component
class TaskVariables {
    private static final String AROUND = """
            with recursive around as (
                select e.id_, e.parent_id_, 0 as distance
                  from act_ru_task t
                  join act_ru_execution e on e.id_ = t.execution_id_
                 where t.id_ = :task
                union all
                select e.id_, e.parent_id_, a.distance + 1
                  from around a
                  join act_ru_execution e on e.id_ = a.parent_id_
            )
            select id_ from around order by distance desc
            """;

    private final JdbcClient jdbc;
    private final RuntimeService cases;

    TaskVariables(JdbcClient jdbc, RuntimeService cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** By name, the nearest of each; empty once the task is done. */
    Map<String, Object> of(String task) {
        var outermostFirst =
                jdbc.sql(AROUND).param("task", task).query(String.class).list();
        if (outermostFirst.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<String, Object>();
        cases.createVariableInstanceQuery().executionIdIn(outermostFirst.toArray(String[]::new)).list().stream()
                .filter(variable ->
                        variable.getTaskId() == null || variable.getTaskId().equals(task))
                .sorted(Comparator.<VariableInstance>comparingInt(
                                variable -> outermostFirst.indexOf(variable.getExecutionId()))
                        .thenComparing(variable -> variable.getTaskId() != null))
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }
}
