package vn.kehoach.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks that somebody has taken, with the groups to which they belong: the engine's own queries would need one more
 * statement for each task. As stored: what the running command has not written yet is not seen.
 */
@Repository
public class HeldTasks {
    private static final String HELD = """
            select t.id_, t.task_def_key_, e.business_key_, t.assignee_, cast(t.due_date_ as date) as due,
                   array(select l.group_id_ from act_ru_identitylink l
                          where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                          order by 1) as groups
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
            """;

    private static final String OF_USER = " where t.tenant_id_ = :locality and t.assignee_ = :user order by t.id_";

    private static final String AMONG = " where t.assignee_ is not null and t.id_ in (:ids)";

    private final JdbcClient jdbc;

    HeldTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HeldTask> of(String locality, String user) {
        return jdbc.sql(HELD + OF_USER)
                .param("locality", locality)
                .param("user", user)
                .query(HeldTasks::row)
                .list();
    }

    /** Those of these tasks that somebody holds. Whoever calls has asked whether they may be shown. */
    public List<HeldTask> among(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(HELD + AMONG).param("ids", ids).query(HeldTasks::row).list();
    }

    private static HeldTask row(ResultSet row, int number) throws SQLException {
        return new HeldTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("business_key_"),
                row.getString("assignee_"),
                row.getObject("due", LocalDate.class),
                Set.of((String[]) row.getArray("groups").getArray()));
    }
}
