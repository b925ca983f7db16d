package vn.kehoach.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.organisation.DemoAccounts;
import vn.kehoach.organisation.Directory;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** A whole city in one server: how fast its pages are, and that none of them reads a large table from end to end. */
@EnabledIfSystemProperty(named = "city", matches = "true", disabledReason = "takes minutes: docs/speed.md")
@ServerTest
@Import(PlanWatch.InFront.class)
@TestPropertySource(
        properties = {"kehoach.self-checks=true", "kehoach.data-dir=${city.data:target/it/city-${random.uuid}}"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CitySpeedIT {
    private static final Path TABLE = Path.of("target/city-speed.md");
    private static final List<String> LOCALITIES = List.of(CityRows.SOURCE, "mau-057");
    private static final long MOST_MILLIS = 1_000;
    // From the sixth time on the driver has the statement prepared, from the eleventh the server may keep one plan.
    private static final int UNTIL_PLANS_STAY = 12;

    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    ProcessEngine engine;

    @Autowired
    UnitYears years;

    @Autowired
    Directory directory;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    PlanWatch watch;

    @LocalServerPort
    int port;

    private JdbcClient owner;

    @BeforeAll
    void load() throws Exception {
        var source = new DatabaseOwner(postgres).source();
        owner = JdbcClient.create(source);
        var began = System.nanoTime();
        var city = new CityRows(source, engine, years, directory, accounts);
        if (!city.isLoaded()) {
            city.load();
        }
        EngineTime.set(LocalDateTime.of(2030, 12, 18, 9, 0));
        System.out.printf("city loaded in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
        rowCounts().forEach((table, count) -> System.out.printf("%,12d %s%n", count, table));
    }

    @Test
    @Order(1)
    void givenAWholeCity_thenEachPageAnswersWithinASecond() throws Exception {
        // given
        var lines = new ArrayList<>(
                List.of("| Address | Status | Bytes | p50 ms | p95 ms | max ms |", "|---|--:|--:|--:|--:|--:|"));
        var times = new ArrayList<PageTimes>();

        // when
        for (var asked : pages().entrySet()) {
            var visitors = Stream.generate(() -> Visitor.of(port, asked.getKey()))
                    .limit(PageTimes.AT_ONCE)
                    .toList();
            for (var page : asked.getValue()) {
                times.add(PageTimes.of(page, visitors));
                lines.add(times.get(times.size() - 1).line());
            }
        }
        print(lines);

        // then
        assertThat(times).allSatisfy(page -> {
            assertThat(page.status()).as(page.line()).isEqualTo(200);
            assertThat(page.percentile(95)).as(page.line()).isLessThanOrEqualTo(MOST_MILLIS);
        });
    }

    @Test
    @Order(2)
    void givenAWholeCity_thenNoPageReadsALargeTableFromEndToEnd() {
        // given
        var scans = FullScans.in(owner);
        explain(true);
        var found = new TreeMap<String, Set<String>>();
        var plans = 0;

        // when
        for (var asked : pages().entrySet()) {
            var visitor = Visitor.of(port, asked.getKey());
            for (var page : asked.getValue()) {
                watch.taken();
                for (var time = 0; time < UNTIL_PLANS_STAY; time++) {
                    visitor.open(page);
                }
                var taken = watch.taken();
                plans += taken.size();
                var read = scans.of(taken);
                System.out.printf("%5d plans, %d full scans: %s%n", taken.size(), read.size(), page.address());
                if (!read.isEmpty()) {
                    found.put(page.address(), read);
                }
            }
        }
        explain(false);

        // then
        assertThat(plans).as("plans that were read").isGreaterThan(1_000);
        found.forEach((page, read) -> System.out.println(page + "\n    " + read));
        assertThat(found.values()).noneMatch(FullScans::hasOthers);
    }

    /** By account what it opens. */
    private static TreeMap<String, List<PageLine>> pages() {
        var pages = new TreeMap<String, List<PageLine>>();
        for (var locality : LOCALITIES) {
            for (var page : PageLine.all()) {
                if (page.isOfSupervisor() || locality.equals(CityRows.SOURCE)) {
                    pages.computeIfAbsent(Visitor.user(page, locality), any -> new ArrayList<>())
                            .add(page.in(locality));
                }
            }
        }
        return pages;
    }

    private void explain(boolean wanted) {
        for (var setting : List.of(
                "session_preload_libraries = 'auto_explain'",
                "auto_explain.log_min_duration = 0",
                "auto_explain.log_format = 'json'",
                "auto_explain.log_level = 'notice'",
                "auto_explain.log_nested_statements = on")) {
            var name = setting.substring(0, setting.indexOf(' '));
            owner.sql("alter database postgres " + (wanted ? "set " + setting : "reset " + name))
                    .update();
        }
        watch.watch(wanted);
    }

    private TreeMap<String, Long> rowCounts() {
        var counts = new TreeMap<String, Long>();
        owner.sql("select relname, reltuples from pg_class where relkind = 'r' and reltuples > 10000")
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    private static void print(List<String> lines) throws IOException {
        lines.forEach(System.out::println);
        Files.write(TABLE, lines);
    }
}
