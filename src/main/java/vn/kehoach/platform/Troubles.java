package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of a locality that the engine could not carry on by itself. */
@Component
public class Troubles {
    private static final String OPEN = """
            select coalesce(p.name_, p.key_) as process, coalesce(e.business_key_, '') as case_key,
                   cast(min(i.incident_timestamp_) as date) as since
              from act_ru_incident i
              join act_re_procdef p on p.id_ = i.proc_def_id_
              left join act_ru_execution e on e.id_ = i.proc_inst_id_
             where i.tenant_id_ = :locality
             group by p.name_, p.key_, e.business_key_
             order by since, case_key
            """;

    private final JdbcClient jdbc;

    Troubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Trouble> in(String locality) {
        return jdbc.sql(OPEN).param("locality", locality).query(Trouble.class).list();
    }

    /** @param process its name. @param caseKey business key of the case */
    public record Trouble(String process, String caseKey, LocalDate since) {}
}
