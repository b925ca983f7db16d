package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/**
 * What waits for a person, and what is late in a locality, each in one statement: the engine's own queries would need one
 * more for each task to say to whom it is offered and what its card shows. What the person may do is told by the same
 * rows the engine goes by, and never leaves his localities.
 */
@Component
public class OpenWorks {
    private static final int MOST = 1_000;

    private static final String MINE = """
            select t.id_ as id, t.name_ as name, t.task_def_key_ as key, e.business_key_ as case_key,
                   t.tenant_id_ as locality, t.assignee_ as holder, cast(t.due_date_ as date) as due,
                   (select min(l.group_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:posts)) as post,
                   coalesce((select v.text_ from act_ru_variable v
                              where v.task_id_ = t.id_ and v.name_ = 'unitName'), '') as unit,
                   coalesce((select v.text_ from act_ru_variable v
                              where v.task_id_ = t.id_ and v.name_ = 'subject'), '') as subject
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
             where t.tenant_id_ in (:localities)
               and (t.assignee_ = :user
                    or t.assignee_ is null
                       and exists (select 1 from act_ru_identitylink l
                                    where l.task_id_ = t.id_ and l.type_ = 'candidate'
                                      and (l.user_id_ = :user or l.group_id_ in (:posts))))
             order by t.due_date_ nulls last, t.create_time_, t.id_
             limit :most
            """;

    private static final String LATE = """
            select l.group_id_ as post, count(*) as tasks, cast(min(t.due_date_) as date) as since
              from act_ru_task t
              join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
             where t.tenant_id_ = :locality and t.due_date_ < :today
             group by l.group_id_
             order by since, post
            """;

    private final JdbcClient jdbc;

    OpenWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nearest deadline first; at most a thousand. */
    public List<OpenWork> of(Login login) {
        return jdbc.sql(MINE)
                .param("user", login.user())
                .param("posts", orNone(login.groups()))
                .param("localities", orNone(login.localities()))
                .param("most", MOST)
                .query(OpenWork.class)
                .list();
    }

    /** Which groups of a locality have work whose last day was before this one; longest waiting first. */
    public List<LatePost> lateIn(String locality, LocalDate today) {
        return jdbc.sql(LATE)
                .param("locality", locality)
                .param("today", today.atStartOfDay())
                .query(LatePost.class)
                .list();
    }

    private static List<String> orNone(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }

    /** @param since the oldest of the deadlines */
    public record LatePost(String post, int tasks, LocalDate since) {}
}
