package vn.kehoach.platform;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which case in the engine the open tasks of a locality belong, for the ways that lead there. */
@Component
public class CasesOfTasks {
    private static final String CASES = "select id_, proc_inst_id_ from act_ru_task where tenant_id_ = :locality";

    private final JdbcClient jdbc;

    CasesOfTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By task the id of its case in the engine. */
    public Map<String, String> in(String locality) {
        return jdbc
                .sql(CASES)
                .param("locality", locality)
                .query((row, number) -> Map.entry(row.getString("id_"), row.getString("proc_inst_id_")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
