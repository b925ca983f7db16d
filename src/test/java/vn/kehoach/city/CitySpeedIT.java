package vn.kehoach.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.WholeScope;

/** How long the pages of supervisors take with a whole city in the tables: {@code mvn verify -Dcity=true -Dit.test=CitySpeedIT}. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/city-${random.uuid}",
            "kehoach.demo.date=2030-12-10",
            "camunda.bpm.job-execution.enabled=false"
        })
@ExtendWith(WholeScope.class)
@EnabledIfSystemProperty(
        named = "city",
        matches = "true",
        disabledReason = "A whole city is loaded with -Dcity=true only.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitySpeedIT {
    private static final long A_SECOND = 1_000;
    private static final List<String> OF_A_LOCALITY = List.of(
            "/",
            "/theo-doi?nam=2030",
            "/theo-doi?nam=2028",
            "/theo-doi/nhiem-vu?nam=2030",
            "/theo-doi/nhiem-vu?nam=2028",
            "/theo-doi/nhiem-vu/mau-001.thon-7?nam=2028",
            "/theo-doi/dung-han?nam=2030",
            "/theo-doi/dung-han?nam=2028",
            "/theo-doi/dung-han.xlsx?nam=2028",
            "/theo-doi/ton-dong",
            "/theo-doi/chi-tieu?nam=2028",
            "/theo-doi/xu-ly?nam=2028",
            "/theo-doi/muc-tieu?nam=2028",
            "/theo-doi/muc-tieu/target-a?nam=2028",
            "/don-doc",
            "/giai-trinh",
            "/du-kien-nhac-viec",
            "/api/process-view/unit-report",
            "/api/process-view/unit-report?year=2028",
            "/camunda/api/engine/engine/default/process-definition/statistics",
            "/camunda/api/engine/engine/default/task/count");
    private static final List<String> OF_THE_CITY =
            List.of("/thanh-pho?nam=2030", "/thanh-pho?nam=2028&xep=dung-han", "/thanh-pho/mau-001?nam=2028");
    private static final List<String> OF_THE_SYSTEM = List.of("/quan-tri/he-thong");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @LocalServerPort
    int port;

    private final DatabaseOwner owner;

    @Autowired
    CitySpeedIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @BeforeAll
    void load() throws Exception {
        EngineTime.set(LocalDateTime.of(2030, 12, 10, 9, 0));
        new SignedReports(engine, jdbc, port, "hai-duong", 2030).sign("truong-1", "hai-duong.truong-1.staff");
        // What was not handed in is late now.
        EngineTime.set(LocalDateTime.of(2030, 12, 20, 9, 0));
        var start = System.nanoTime();
        new CityPreload(owner).run();
        System.out.println("City loaded in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        owner.sql("select relname, n_live_tup from pg_stat_user_tables where n_live_tup > 10000 order by 2 desc")
                .query((row, number) -> "| `" + row.getString(1) + "` | " + row.getLong(2) + " |")
                .list()
                .forEach(System.out::println);
    }

    @AfterAll
    void reset() {
        EngineTime.reset();
    }

    @Test
    void givenWholeCity_thenEachPageOfALocalityAnswersWithinASecond() throws Exception {
        measure("mau-001.van-phong.head", OF_A_LOCALITY);
    }

    @Test
    void givenWholeCity_thenThePagesOfTheCityAnswerWithinASecond() throws Exception {
        measure("hai-phong.city-viewer", OF_THE_CITY);
    }

    @Test
    void givenWholeCity_thenThePageOfTheSystemAnswersWithinASecond() throws Exception {
        measure("admin", OF_THE_SYSTEM);
    }

    private void measure(String user, List<String> addresses) throws Exception {
        var times = new PageTimes(port, user);
        var scans = new FullScans(owner, pool.unwrap(HikariDataSource.class));
        for (var address : addresses) {
            scans.start();
            times.once(address);
            System.out.println(address + " reads from end to end: " + scans.found());
        }
        for (var address : addresses) {
            var line = times.of(address);
            System.out.println(line);
            assertThat(line.p95()).as(line.toString()).isLessThanOrEqualTo(A_SECOND);
        }
    }
}
