package vn.kehoach.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database for a command that runs without the application: as the login that the settings name, not in the
 * narrower role of the application. The embedded database is asked where it runs, or started for the command.
 */
public final class CommandDatabase implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final int PORT_LINE = 3;
    private static final String ENTER =
            "select set_config('role', 'kehoach_app', true), set_config('kehoach.locality', ?, true)";

    private final DataSource source;
    private final @Nullable Path folder;
    private final @Nullable DataFolder taken;
    private final @Nullable EmbeddedPostgres server;

    private CommandDatabase(
            DataSource source, @Nullable Path folder, @Nullable DataFolder taken, @Nullable EmbeddedPostgres server) {
        this.source = source;
        this.folder = folder;
        this.taken = taken;
        this.server = server;
    }

    public static CommandDatabase open(Environment set) throws IOException {
        var url = set.getRequiredProperty("spring.datasource.url");
        if (!DemoMode.EMBEDDED.equals(url)) {
            var user = set.getProperty("spring.datasource.username", "");
            var password = set.getProperty("spring.datasource.password", "");
            return new CommandDatabase(new DriverManagerDataSource(url, user, password), null, null, null);
        }
        var folder = Path.of(set.getRequiredProperty("kehoach.data-dir"))
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(folder.resolve("postgres/PG_VERSION"))) {
            throw new IllegalStateException("there is no database in " + folder);
        }
        return embedded(folder);
    }

    private static CommandDatabase embedded(Path folder) throws IOException {
        var taken = DataFolder.tryTake(folder);
        if (taken == null) {
            return new CommandDatabase(running(folder), folder, null, null);
        }
        var server = new EmbeddedDatabase().embeddedPostgres(taken);
        return new CommandDatabase(login(server.getJdbcUrl(OWNER, OWNER)), folder, taken, server);
    }

    private static DataSource running(Path folder) throws IOException {
        var port = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        return login("jdbc:postgresql://127.0.0.1:" + port + "/" + OWNER);
    }

    private static DataSource login(String url) {
        return new DriverManagerDataSource(url, OWNER, "");
    }

    public DataSource source() {
        return source;
    }

    /** The data folder of the embedded database; none with an own server. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    public Clock clock() {
        return new EngineClock();
    }

    /** Everything in one view of the database, while the application goes on writing. */
    public void reading(Runnable work) {
        var transactions = new DataSourceTransactionManager(source);
        transactions.setEnforceReadOnly(true);
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.executeWithoutResult(status -> work.run());
    }

    /** As the application sees it for this locality: in its narrower role, behind the wall. */
    @SuppressWarnings("try") // the scope works by being open
    public void reading(String locality, Runnable work) {
        try (var scope = LocalityScope.of(List.of(locality))) {
            reading(() -> {
                JdbcClient.create(source)
                        .sql(ENTER)
                        .param(LocalityScope.current())
                        .query((row, number) -> "")
                        .list();
                work.run();
            });
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (taken != null) {
            taken.close();
        }
    }
}
