package vn.kehoach.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Past the application: with every right in the database, in transactions of its own. */
public final class DatabaseOwner {
    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public DatabaseOwner(EmbeddedPostgres postgres) {
        source = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public DataSource source() {
        return source;
    }

    public StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }

    public void inTransaction(java.util.function.Consumer<TransactionStatus> work) {
        transaction.executeWithoutResult(work);
    }
}
