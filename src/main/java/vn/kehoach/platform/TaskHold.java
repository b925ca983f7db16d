package vn.kehoach.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a task open until the end of the transaction: whoever completes it meanwhile waits, whoever was faster is seen.
 * The engine itself has no such lock; it finds out who was faster when it deletes the row.
 */
@Component
public class TaskHold {
    private static final String KEEP = """
            select 1 from act_ru_task where id_ = :task and tenant_id_ = :locality for key share
            """;

    private static final String END = """
            select 1 from act_ru_task where id_ = :task for update
            """;

    private final JdbcClient jdbc;

    TaskHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whoever ends it: waits until nobody keeps it open any more, and sees what they wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaitOthers(String task) {
        jdbc.sql(END).param("task", task).query(Integer.class).optional();
    }

    /** @return whether it was still open */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keepOpen(ReadableTask task) {
        return jdbc.sql(KEEP)
                .param("task", task.id())
                .param("locality", task.locality())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
