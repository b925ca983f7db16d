package vn.kehoach.platform;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of a locality with an incident, or with a job that is tried no more. What exactly failed is not read here. */
@Component
public class TroubledCases {
    // An incident of a called case is repeated in the cases above it: only where it happened it counts.
    private static final String TROUBLED = """
            select e.id_ as instance, coalesce(e.business_key_, '') as case_key, coalesce(p.name_, p.key_) as name,
                   min(f.since) as since
              from (select i.proc_inst_id_ as instance, i.incident_timestamp_ as since
                      from act_ru_incident i
                     where i.tenant_id_ = :locality and i.id_ = coalesce(i.root_cause_incident_id_, i.id_)
                    union all
                    select j.process_instance_id_, coalesce(j.create_time_, j.duedate_)
                      from act_ru_job j
                     where j.tenant_id_ = :locality and j.retries_ = 0) f
              join act_ru_execution e on e.id_ = f.instance
              join act_re_procdef p on p.id_ = e.proc_def_id_
             group by e.id_, e.business_key_, p.name_, p.key_
             order by since, e.id_
            """;

    private final JdbcClient jdbc;

    TroubledCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Longest first. */
    public List<TroubledCase> in(String locality) {
        return jdbc.sql(TROUBLED)
                .param("locality", locality)
                .query((row, number) -> new TroubledCase(
                        row.getString("instance"),
                        row.getString("case_key"),
                        row.getString("name"),
                        row.getObject("since", LocalDateTime.class)))
                .list();
    }
}
