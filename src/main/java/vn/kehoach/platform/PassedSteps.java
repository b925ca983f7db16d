package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From when to when the tasks of a locality lay with people, as far as somebody completed them. */
@Component
public class PassedSteps {
    private static final String COMPLETED = """
            select t.task_def_key_ as step, cast(t.start_time_ as date) as given, cast(t.end_time_ as date) as done
              from act_hi_taskinst t
             where t.tenant_id_ = :locality and t.end_time_ >= :from and t.end_time_ < :until
               and t.delete_reason_ = 'completed'
            """;

    private final JdbcClient jdbc;

    PassedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those completed from the first day of one year to the last of another. */
    public List<PassedStep> completed(String locality, int firstYear, int lastYear) {
        return jdbc.sql(COMPLETED)
                .param("locality", locality)
                .param("from", LocalDate.of(firstYear, 1, 1).atStartOfDay())
                .param("until", LocalDate.of(lastYear + 1, 1, 1).atStartOfDay())
                .query(PassedStep.class)
                .list();
    }

    /** @param step the task's element in the model */
    public record PassedStep(String step, LocalDate given, LocalDate done) {}
}
