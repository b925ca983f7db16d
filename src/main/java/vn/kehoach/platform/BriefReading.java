package vn.kehoach.platform;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into localities that the asking thread does not belong to: read only, in a transaction of its own, and gives up
 * soon. Whoever uses it has asked before whether the person may.
 */
@Component
public class BriefReading {
    private static final String NOT_FOR_LONG = "set local statement_timeout = '3s'";

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    BriefReading(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** In no locality: rows of ours are not seen. */
    public <T> T outside(Supplier<T> question) {
        return in(List.of(), question);
    }

    /** In one locality, and in the next one by another call. */
    public <T> T in(String locality, Supplier<T> question) {
        return in(List.of(locality), question);
    }

    /** In several at once: only for what is no secret of any, such as names and what was issued. */
    // The scope comes before the transaction: its connection carries it.
    @SuppressWarnings("try") // the scope works by being open
    public <T> T in(Collection<String> localities, Supplier<T> question) {
        try (var scope = LocalityScope.of(localities)) {
            return reading.execute(status -> {
                jdbc.sql(NOT_FOR_LONG).update();
                return question.get();
            });
        }
    }
}
