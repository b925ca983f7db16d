package vn.kehoach.planfile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A database with our tables and nothing else of the application but the import. */
@Configuration
@EnableTransactionManagement
@Import({PlanImport.class, PlanFileReader.class, LocalityRows.class, PlanRows.class, ClauseRows.class, HeadingRows.class
})
class ImportDatabase {
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        var database = postgres.getPostgresDatabase();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(PlanImportIT.NOW, ZoneOffset.UTC);
    }
}
