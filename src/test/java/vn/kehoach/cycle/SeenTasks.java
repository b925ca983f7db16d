package vn.kehoach.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for people at this moment, read from the engine. */
public final class SeenTasks {
    private static final String WAITING = """
            select t.id_, t.task_def_key_, t.tenant_id_, cast(t.create_time_ as date) as given,
                   cast(t.due_date_ as date) as due, t.assignee_,
                   array(select group_id_ from act_ru_identitylink where task_id_ = t.id_ and group_id_ is not null) as groups,
                   exists (select from act_ru_variable
                            where task_id_ = t.id_ and name_ = 'returned' and long_ = 1) as returned
              from act_ru_task t
            """;

    private SeenTasks() {}

    public static List<SeenTask> waiting(JdbcClient jdbc) {
        return jdbc.sql(WAITING).query(SeenTasks::task).list();
    }

    private static SeenTask task(ResultSet row, int number) throws SQLException {
        return new SeenTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("tenant_id_"),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getObject("given", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("assignee_"),
                row.getBoolean("returned"));
    }
}
