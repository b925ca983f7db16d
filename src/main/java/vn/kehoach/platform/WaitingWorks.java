package vn.kehoach.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that waits in a locality, in one statement: its lists are asked for on every page of a supervisor. */
@Component
public class WaitingWorks {
    private static final String WAITING = """
            select t.tenant_id_ as locality, t.id_ as id, e.business_key_ as case_key, t.name_ as name,
                   t.proc_def_id_ as model, t.task_def_key_ as step,
                   coalesce((select v.text_ from act_ru_variable v
                              where v.task_id_ = t.id_ and v.name_ = 'unitName'), '') as unit,
                   coalesce((select v.text_ from act_ru_variable v
                              where v.task_id_ = t.id_ and v.name_ = 'subject'), '') as subject,
                   cast(t.create_time_ as date) as given, cast(t.due_date_ as date) as due, t.assignee_ as holder,
                   array(select l.group_id_ from act_ru_identitylink l
                          where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                          order by 1) as groups,
                   exists (select from act_ru_variable v
                            where v.task_id_ = t.id_ and v.name_ = 'returned' and v.long_ = 1) as returned
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
             where t.tenant_id_ = :locality and t.due_date_ is not null
            """;

    private final JdbcClient jdbc;
    private final StepKinds kinds;

    WaitingWorks(JdbcClient jdbc, StepKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Nearest deadline first. */
    public List<WaitingWork> in(String locality) {
        return jdbc.sql(WAITING + " order by t.due_date_, t.id_")
                .param("locality", locality)
                .query(this::work)
                .list();
    }

    /** Empty once the task is done. */
    public Optional<WaitingWork> one(String locality, String task) {
        return jdbc.sql(WAITING + " and t.id_ = :task")
                .param("locality", locality)
                .param("task", task)
                .query(this::work)
                .optional();
    }

    private WaitingWork work(ResultSet row, int number) throws SQLException {
        return new WaitingWork(
                row.getString("locality"),
                row.getString("id"),
                row.getString("case_key"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("subject"),
                row.getObject("given", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("holder"),
                List.of((String[]) row.getArray("groups").getArray()),
                kinds.of(row.getString("model"), row.getString("step")),
                row.getBoolean("returned"));
    }
}
