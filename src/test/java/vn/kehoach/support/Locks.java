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
    private static final String VARIABLES_AND_THEIR_BYTES = """
            with gone as (delete from act_ru_variable where task_id_ = :task returning bytearray_id_)
            delete from act_ge_bytearray where id_ in (select bytearray_id_ from gone)
            """;

    private static final List<String> OF_TASK = List.of(
            "delete from act_ru_identitylink where task_id_ = :task",
            VARIABLES_AND_THEIR_BYTES,
            "delete from act_ru_task where id_ = :task");

    private Locks() {}

    /** How many sessions wait for another one to commit. */
    public static int waiting(JdbcClient jdbc) {
        return waiting(jdbc, "true");
    }

    /** How many of them wait for their turn, which the product has given out and not the database. */
    public static int waitingInTurn(JdbcClient jdbc) {
        return waiting(jdbc, "locktype = 'advisory'");
    }

    private static int waiting(JdbcClient jdbc, String what) {
        return jdbc.sql("select count(*) from pg_locks where not granted and " + what)
                .query(Integer.class)
                .single();
    }

    /** The answer to a request when the task ends between what the engine is asked first and what it is asked last. */
    public static <T> T whileTaskEnds(DataSource owner, String task, Supplier<T> request) {
        return whileTaskEnds(owner, task, "act_ru_execution", request);
    }

    /** The answer to a request when the task ends between finding a value of it and reading its bytes. */
    public static <T> T whileBytesGo(DataSource owner, String task, Supplier<T> request) {
        return whileTaskEnds(owner, task, "act_ge_bytearray", request);
    }

    private static <T> T whileTaskEnds(DataSource owner, String task, String table, Supplier<T> request) {
        var rows = JdbcClient.create(owner);
        var late = new TransactionTemplate(new DataSourceTransactionManager(owner)).execute(open -> {
            rows.sql("lock table " + table).update();
            var answer = CompletableFuture.supplyAsync(request);
            while (!answer.isDone() && waiting(rows, "relation = '" + table + "'::regclass") == 0) {
                Thread.onSpinWait();
            }
            OF_TASK.forEach(delete -> rows.sql(delete).param("task", task).update());
            return answer;
        });
        return requireNonNull(late).join();
    }
}
