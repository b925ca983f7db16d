package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerProcess;

/** Two nodes of an office on one database, started at the same moment, each a process with its job executor at work. */
class TwoNodesIT {
    private static final int TIMERS = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> NODES = List.of("node-1", "node-2");

    private static final Map<String, Long> MADE_ONCE = Map.of(
            "act_re_deployment",
            1L,
            "act_ru_filter",
            7L,
            "plan",
            2L,
            "act_ru_execution where business_key_ like 'thu-nhac-viec-%'",
            2L);

    // A notice that is written twice is one row: what is counted here is each attempt that was committed.
    private static final List<String> COUNT_WRITINGS = List.of(
            "create table told (task text, recipient text, kind text)",
            """
            create function count_writing() returns trigger language plpgsql security definer as $$
            begin
                insert into public.told values (new.task_id, new.recipient, new.kind);
                return new;
            end $$
            """,
            "create trigger count_writing before insert on notice for each row execute function count_writing()");

    private static EmbeddedPostgres postgres;

    private final Path folder = Path.of("target", "it", "nodes-" + UUID.randomUUID());

    @BeforeAll
    static void startDatabase() throws IOException {
        EngineTime.reset();
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void givenNodesStartedTogetherOnNothing_thenTimersOfOneMomentFireOnceAndBothTakePart() throws Exception {
        // given
        try (var one = start("node-1");
                var two = start("node-2");
                var timers = timersOnceUp(one, two)) {
            timers.open(TIMERS);
            var jobs = timers.jobs();
            assertThat(jobs).hasSize(TIMERS);
            COUNT_WRITINGS.forEach(statement -> database().sql(statement).update());
            // when
            timers.comeDue(jobs);
            await().atMost(PATIENCE).until(() -> timers.jobs().stream().noneMatch(jobs::contains));
            // then
            assertEachFiredOnce(timers, jobs);
            assertEachToldOnce(timers.tasks());
            assertNothingFailed(timers);
            assertThat(one.log() + two.log()).doesNotContain(" ERROR ");
            MADE_ONCE.forEach((what, times) -> assertThat(count(what)).as(what).isEqualTo(times));
        }
    }

    private static WaitingTimers timersOnceUp(ServerProcess one, ServerProcess two) throws Exception {
        one.awaitUp();
        two.awaitUp();
        return new WaitingTimers(postgres);
    }

    private static void assertEachFiredOnce(WaitingTimers timers, Set<String> jobs) {
        var fired = timers.engine.getHistoryService().createHistoricJobLogQuery().successLog().list().stream()
                .filter(log -> jobs.contains(log.getJobId()))
                .toList();
        assertThat(fired).extracting(HistoricJobLog::getJobId).containsExactlyInAnyOrderElementsOf(jobs);
        var byNode = fired.stream().collect(Collectors.groupingBy(HistoricJobLog::getHostname, Collectors.counting()));
        assertThat(byNode).containsOnlyKeys(NODES);
        System.out.printf("Two nodes, %d timers: %s, %d ms%n", fired.size(), byNode, duration(fired));
    }

    private static void assertEachToldOnce(List<String> tasks) {
        var expected = tasks.stream()
                .map(task -> task + " hai-duong.van-hoa-xa-hoi REMINDER")
                .toList();
        assertThat(expected).hasSize(TIMERS);
        assertThat(lines("told", "task")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines("notice", "task_id")).containsAll(expected);
        assertThat(count("notice where task_id in (select task from told)")).isEqualTo(TIMERS);
    }

    private static void assertNothingFailed(WaitingTimers timers) {
        assertThat(timers.engine
                        .getHistoryService()
                        .createHistoricJobLogQuery()
                        .failureLog()
                        .list())
                .extracting(HistoricJobLog::getJobExceptionMessage)
                .isEmpty();
        assertThat(count("act_ru_incident")).isZero();
        assertThat(count("act_ru_job where exception_stack_id_ is not null or retries_ < 1"))
                .isZero();
    }

    private static long duration(List<HistoricJobLog> fired) {
        var moments =
                fired.stream().mapToLong(log -> log.getTimestamp().getTime()).summaryStatistics();
        return moments.getMax() - moments.getMin();
    }

    private static List<String> lines(String table, String task) {
        return database()
                .sql("select concat_ws(' ', %s, recipient, kind) from %s".formatted(task, table))
                .query(String.class)
                .list();
    }

    private static long count(String from) {
        return database().sql("select count(*) from " + from).query(Long.class).single();
    }

    private static JdbcClient database() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    // The name of the machine stands in the log of the engine: here both have the same.
    private ServerProcess start(String node) throws IOException {
        var office = Map.of(
                "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "KEHOACH_ADMIN_PASSWORD", "quan-tri-lan-dau-26",
                "KEHOACH_AUDIT_KEY", "bcOvu20gbeG6r20ga2jDsmEgxJHhu6cgdGjhu60sIGtow7RuZyBkw7luZw==");
        return ServerProcess.start(
                folder.resolve(node),
                office,
                "--camunda.bpm.generic-properties.properties.hostname=" + node,
                "--camunda.bpm.job-execution.wait-time-in-millis=200",
                "--camunda.bpm.job-execution.max-wait=500");
    }
}
