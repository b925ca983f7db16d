package vn.kehoach.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.bulk.ReportsToDecide.COLLEAGUE;
import static vn.kehoach.bulk.ReportsToDecide.PATH;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** What waits for whose decision, and what it costs to say so. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionListIT {
    private static final int YEAR = 2084;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

    @LocalServerPort
    int port;

    private ReportsToDecide reports;

    @BeforeAll
    void handIn() {
        reports = new ReportsToDecide(engine, jdbc, port, YEAR);
    }

    @AfterAll
    void cleanUp() {
        reports.end();
    }

    @Test
    void givenWhatWaits_thenItIsGroupedWithItsContentForThosePersonsOnly() {
        // when
        var groups = TasklistClient.json(login(COLLEAGUE).getOwn(PATH));
        // then
        var reportsOfAll = groups.toString();
        assertThat(reportsOfAll)
                .contains("\"kind\":\"ACCEPT_REPORT\"", "Tiếp nhận báo cáo", "{n} báo cáo", "Kết quả thực hiện")
                .contains("CANARY <b>kết quả</b>", "Tiếp nhận thông tin kết quả phối hợp", "Kết quả phối hợp thực hiện")
                .doesNotContain("Yết Kiêu", reports.foreign.task("truong-1"));
        assertThat(TasklistClient.json(login(COLLEAGUE).getOwn(PATH + "/count"))
                        .path("count")
                        .asInt())
                .isPositive();
        for (var person : List.of("hai-duong.tram-y-te.staff", "hai-duong.vice-chair", "hai-duong.admin", "admin")) {
            assertThat(login(person, PATH)).as(person).doesNotContain("CANARY");
        }
        assertThat(login("yet-kieu.van-hoa-xa-hoi.staff", PATH))
                .contains("CANARY")
                .doesNotContain("Hải Dương");
    }

    @Test
    void givenWhatIsOver_thenItIsLateForWhoeverIsOrderedButNotForWhoeverIsAsked() {
        assertThat(login("yet-kieu.van-hoa-xa-hoi.staff", PATH))
                .contains("Quá hạn 5 ngày làm việc (hạn thứ Hai, 25/05/2026)", "\"late\":true");
        assertThat(login("yet-kieu.mat-tran.head", PATH))
                .contains("Mong sớm nhận được phản hồi.", "\"late\":false")
                .doesNotContainIgnoringCase("quá hạn");
    }

    @Test
    void givenManyItems_thenTheyTakeNoMoreStatementsThanFew() {
        // given: of both localities the same two kinds
        var few = login("yet-kieu.van-hoa-xa-hoi.staff");
        var many = login(COLLEAGUE);
        assertThat(items(many)).isGreaterThan(items(few) + 3);
        // then
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private Map<String, Long> statements(TasklistClient person) {
        person.getOwn(PATH);
        sql.reset();
        person.getOwn(PATH);
        return sql.counts();
    }

    private static long items(TasklistClient person) {
        return StreamSupport.stream(TasklistClient.json(person.getOwn(PATH)).spliterator(), false)
                .mapToLong(group -> group.path("items").size())
                .sum();
    }

    private String login(String user, String path) {
        var web = new WebClient(port);
        web.login(user, PASSWORD);
        return web.get(path).body();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
