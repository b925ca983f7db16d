package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** What V009 makes of lines that were sent before receipts were recorded. */
@ServerTest
class ReceiptMigrationIT {
    private static final String SCHEMA = "before_receipts";

    // 09/06 18:00 in UTC is 10/06 in Viet Nam.
    private static final String OLD_ROWS = """
            insert into locality values ('mau', 'xã', 'Mẫu', 'Xã Mẫu', 'UBND', 'UBND xã', 'Thành phố', 'Mẫu');
            insert into unit (locality_id, id, name, kind, binding, position)
            values ('mau', 'mau.tram', 'Trạm', 'x', 'ASSIGNED', 1);
            insert into plan values ('mau', 'KH-mau', 2026, 2030);
            insert into plan_version
            values ('mau', 'KH-mau', 1, 'ISSUED', 'Kế hoạch', '', '', 'Người ký', now(), '2026-06-09');
            insert into plan_clause (locality_id, plan_id, version, id, kind, position, text)
            values ('mau', 'KH-mau', 1, 'a', 'RECIPIENT', 1, 'Lãnh đạo;'),
                   ('mau', 'KH-mau', 1, 'b', 'RECIPIENT', 2, 'Trạm;'),
                   ('mau', 'KH-mau', 1, 'c', 'RECIPIENT', 3, 'Lưu: VT.');
            insert into plan_recipient
            values ('mau', 'KH-mau', 1, 'a', 'LEADERS'), ('mau', 'KH-mau', 1, 'b', 'UNITS'),
                   ('mau', 'KH-mau', 1, 'c', 'ARCHIVE');
            insert into document
            select 'mau', key, 2026, kind, 1, '01', 'x', 'x', 'x', 'lãnh đạo', '2026-06-09', 'van-thu', 'PAPER', null,
                   '2026-06-09 09:00+07'
              from (values ('KH-mau/v1', 'KH'), ('BC-2026.mau', 'BC')) as issued (key, kind);
            insert into delivery
            values ('mau', 'KH-mau/v1', 1, 'Lãnh đạo;', null, '2026-06-09 09:00+07', null, null),
                   ('mau', 'KH-mau/v1', 2, 'Trạm;', 'mau.tram', '2026-06-09 09:00+07', '2026-06-09 18:00+00', 'tram'),
                   ('mau', 'KH-mau/v1', 3, 'Lưu: VT.', 'mau.tram', '2026-06-09 09:00+07', null, null),
                   ('mau', 'BC-2026.mau', 1, 'Sở (để báo cáo);', null, '2026-06-09 09:00+07', null, null),
                   ('mau', 'BC-2026.mau', 2, 'Lưu: VT, VHXH.', null, '2026-06-09 09:00+07', null, null)""";

    private final DataSource database;
    private final JdbcClient jdbc;

    ReceiptMigrationIT(@Autowired @FlywayDataSource DataSource owner) {
        database = owner;
        jdbc = JdbcClient.create(owner);
    }

    @AfterEach
    void dropSchema() {
        jdbc.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Test
    void givenLinesSentBefore_thenTheyGetAKindAndTheArchiveIsClosed() {
        // given
        migrate("8");
        for (var row : OLD_ROWS.split(";\n")) {
            jdbc.sql(row.replace("into ", "into " + SCHEMA + ".")).update();
        }
        // when
        migrate("9");
        // then
        assertThat(jdbc.sql("""
                        select concat_ws(' ', case_key, position, kind, coalesce(received_on::text, '-'),
                                         coalesce(received_by, '-'))
                          from before_receipts.delivery order by case_key, position
                        """).query(String.class).list())
                .containsExactly(
                        "BC-2026.mau 1 OUTSIDE - -",
                        "BC-2026.mau 2 ARCHIVE 2026-06-09 van-thu",
                        "KH-mau/v1 1 LEADERS - -",
                        "KH-mau/v1 2 UNITS 2026-06-10 tram",
                        "KH-mau/v1 3 ARCHIVE 2026-06-09 van-thu");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
