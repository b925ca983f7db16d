package vn.kehoach.operations;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.platform.LocalityScope;

/** Looks into the database and gives up soon: whoever asks how the server gets on must not wait for one that hangs. */
@Component
class BriefReading {
    private static final String NOT_FOR_LONG = "set local statement_timeout = '3s'";

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    BriefReading(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** In no locality: rows of ours are not seen. */
    <T> T outside(Supplier<T> question) {
        return in(List.of(), question);
    }

    /** In one locality, and in the next one by another call: never over all of them at once. */
    <T> T in(String locality, Supplier<T> question) {
        return in(List.of(locality), question);
    }

    // The scope comes before the transaction: its connection carries it.
    @SuppressWarnings("try") // the scope works by being open
    private <T> T in(List<String> localities, Supplier<T> question) {
        try (var scope = LocalityScope.of(localities)) {
            return reading.execute(status -> {
                jdbc.sql(NOT_FOR_LONG).update();
                return question.get();
            });
        }
    }
}
