package vn.kehoach.support;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests that wait for another session of the database. */
public final class Locks {
    private static final List<String> OF_TASK =
            List.of("act_ru_identitylink where task_id_", "act_ru_variable where task_id_", "act_ru_task where id_");

    private Locks() {}

    /** How many sessions wait for another one to commit. */
    public static int waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    /** The answer to a request when the task ends between what the engine is asked first and what it is asked last. */
    public static <T> T whileTaskEnds(DataSource owner, String task, Supplier<T> request) {
        var rows = JdbcClient.create(owner);
        var late = new TransactionTemplate(new DataSourceTransactionManager(owner)).execute(open -> {
            rows.sql("lock table act_ru_execution").update();
            var answer = CompletableFuture.supplyAsync(request);
            while (!answer.isDone() && waiting(rows) == 0) {
                Thread.onSpinWait();
            }
            OF_TASK.forEach(
                    of -> rows.sql("delete from " + of + " = ?").param(task).update());
            return answer;
        });
        return requireNonNull(late).join();
    }
}
