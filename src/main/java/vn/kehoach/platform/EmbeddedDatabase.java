package vn.kehoach.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL from Maven's own artifacts when no server is named: a fresh machine needs a JDK and Maven only. It
 * keeps five-year records, so every durable setting that the library switches off for tests is switched on again.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {
    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${kehoach.data-dir}") Path dataDir) throws IOException {
        return DataFolder.take(dataDir.toAbsolutePath().normalize());
    }

    /** @param data held by this application alone, so a server found in it is an orphan */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DataFolder data) throws IOException {
        var folder = data.path().resolve("postgres");
        Files.createDirectories(folder);
        OrphanedServer.stop(folder);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /** Asks the server itself, since a setting that was sent is not a setting that holds. */
    @Bean
    DatabaseAddress databaseAddress(EmbeddedPostgres server) {
        var database = JdbcClient.create(server.getPostgresDatabase());
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(database.sql("show " + setting).query(String.class).single())) {
                throw new IllegalStateException(setting + " is off: records could be lost");
            }
        }
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", null);
    }
}
