package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** What V028 makes of notices that were told before anybody could mark them as read. */
@ServerTest
class NoticesUpgradeIT {
    private static final String DATABASE = "notices_upgrade";
    private static final String LOCALITY =
            "insert into locality values ('mau', 'xã', 'Mẫu', 'Xã Mẫu', 'UBND', 'UBND xã', 'Thành phố', 'Mẫu')";
    private static final String NOTICE = """
            insert into notice (locality_id, kind, recipient, case_key, text, made_on, made_at)
            values ('mau', 'REMINDER', 'mau.tram', ?, 'Nhắc việc (mẫu)', current_date, now() + cast(? as interval))
            """;

    private final JdbcClient server;
    private final DataSource database;
    private final JdbcClient jdbc;

    NoticesUpgradeIT(@Autowired @FlywayDataSource DataSource owner, @Autowired EmbeddedPostgres postgres) {
        server = JdbcClient.create(owner);
        database = postgres.getDatabase("postgres", DATABASE);
        jdbc = JdbcClient.create(database);
    }

    @BeforeEach
    void createDatabase() {
        server.sql("create database " + DATABASE).update();
    }

    @AfterEach
    void dropDatabase() {
        server.sql("drop database if exists " + DATABASE + " with (force)").update();
    }

    @Test
    void givenNoticesToldBeforeTheMarks_thenOnlyThoseCountAsRead() {
        // given
        migrate("25");
        jdbc.sql(LOCALITY).update();
        jdbc.sql(NOTICE).params("cu", "-1 hour").update();
        jdbc.sql(NOTICE).params("moi", "1 hour").update();
        // when
        migrate("28");
        // then
        assertThat(jdbc.sql("select case_key from notice where before_marks")
                        .query(String.class)
                        .list())
                .containsExactly("cu");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .initSql("set kehoach.locality = '*'")
                .target(version)
                .load()
                .migrate();
    }
}
