package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/**
 * Two people complete the same task at the same moment, 500 times: one counts, the other is told so. Reports of units
 * are written, signed and accepted in rounds of years that no other test uses.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceIT {
    private static final int PAIRS = 500;
    private static final int FIRST_YEAR = 2201;
    private static final String ROUNDS = "BC-22%";
    private static final String LOCALITY = "hai-duong";
    private static final String GONE =
            "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");
    private static final Map<String, String> APPROVED = Map.of("decision", "APPROVE");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> people = new ArrayList<>();

    @BeforeAll
    void openRounds() {
        for (var year = FIRST_YEAR; reports() * 3 < PAIRS; year++) {
            OpenReports.open(engine, jdbc, LOCALITY, year);
        }
    }

    @AfterAll
    void closeRounds() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        people.forEach(engine.getIdentityService()::deleteUser);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(ROUNDS)
                .rootProcessInstances()
                .list()
                .forEach(round -> engine.getRuntimeService().deleteProcessInstance(round.getId(), "end of test"));
    }

    @Test
    void givenTwoPeopleAtOnce_thenOneCompletesTheTaskAndTheOtherIsToldSo() throws Exception {
        // given
        var groups = engine.getIdentityService().createGroupQuery().list().stream()
                .map(group -> group.getId())
                .filter(group -> group.startsWith(LOCALITY + "."))
                .toList();
        var staff = groups.stream().filter(group -> !group.endsWith(".head")).toList();
        var heads = groups.stream().filter(group -> group.endsWith(".head")).toList();
        var writers = List.of(person("mot", staff), person("hai", staff));
        var signers = List.of(person("ba", heads), person("bon", heads));
        var readers = List.of(person("nam", groups), person("sau", groups));
        var start = System.nanoTime();
        // when
        var written = race("userTask_writeReport", writers, REPORT);
        var signed = race("userTask_signOff", signers, APPROVED);
        var accepted = race("userTask_acceptReport", readers, APPROVED);
        // then
        var pairs = written + signed + accepted;
        System.out.printf(
                "Races: %d pairs, one winner each, in %d ms%n", pairs, (System.nanoTime() - start) / 1_000_000);
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
        assertThat(jdbc.sql("select status, attempt, count(*) from unit_report where round_id like ?"
                                + " group by status, attempt")
                        .param(ROUNDS)
                        .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
                        .list())
                .containsExactly("ACCEPTED 1 " + written);
        assertThat(jdbc.sql("select count(*) from case_entry where case_key like ?"
                                + " and step in ('userTask_writeReport', 'userTask_signOff', 'userTask_acceptReport')")
                        .param(ROUNDS)
                        .query(Integer.class)
                        .single())
                .isEqualTo(pairs);
    }

    // Four threads and the order of the queue let both of a pair wait for each other and no pair for another.
    private int race(String element, List<TasklistClient> both, Map<String, ?> typed) throws Exception {
        var tasks = tasks(element);
        var answers = new ArrayList<List<Future<HttpResponse<String>>>>();
        for (var task : tasks) {
            var together = new CyclicBarrier(both.size());
            answers.add(both.stream()
                    .map(person -> threads.submit(() -> {
                        together.await(1, TimeUnit.MINUTES);
                        return person.submit(task.getId(), typed);
                    }))
                    .toList());
        }
        for (var pair : answers) {
            assertOneWinner(pair.get(0).get(), pair.get(1).get());
        }
        assertThat(tasks(element)).isEmpty();
        return tasks.size();
    }

    private static void assertOneWinner(HttpResponse<String> one, HttpResponse<String> other) {
        var loser = one.statusCode() == 204 ? other : one;
        assertThat(List.of(one.statusCode(), other.statusCode()))
                .as(one.body() + other.body())
                .containsExactlyInAnyOrder(204, 409);
        assertThat(TasklistClient.json(loser).path("message").asText()).isEqualTo(GONE);
    }

    private int reports() {
        return tasks("userTask_writeReport").size();
    }

    private List<Task> tasks(String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .processInstanceBusinessKeyLike(ROUNDS)
                .list();
    }

    private TasklistClient person(String name, List<String> groups) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(LOCALITY + ".dua." + name);
        user.setPassword(OpenReports.PASSWORD);
        identity.saveUser(user);
        people.add(user.getId());
        identity.createTenantUserMembership(LOCALITY, user.getId());
        groups.forEach(group -> identity.createMembership(user.getId(), group));
        return TasklistClient.login(port, user.getId(), OpenReports.PASSWORD);
    }
}
