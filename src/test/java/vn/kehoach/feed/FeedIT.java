package vn.kehoach.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The feed of each person, asked for as a calendar program does. Its reports are of a year that no other test uses. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIT {
    private static final int YEAR = 2093;
    private static final LocalDate DUE = LocalDate.of(2026, 6, 11);
    private static final Pattern ADDRESS = Pattern.compile(FeedPages.PATH + "/[\\w-]{43}\\.ics");
    private static final String STAFF = "hai-duong.tram-y-te.staff";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        OpenReports.open(engine, jdbc, "yet-kieu", YEAR);
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        List.of("tram-y-te", "mat-tran").forEach(unit -> {
            var task = reports.task(unit);
            task.setDueDate(Dates.closeOf(DUE));
            engine.getTaskService().saveTask(task);
        });
    }

    @AfterAll
    void closeReports() {
        reports.end();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from calendar_feed").update();
        jdbc.sql("delete from closed_account").update();
    }

    @Test
    void givenAddress_thenAProgramReadsTheOwnDeadlinesOnly() {
        // given
        var task = reports.task("tram-y-te");
        // when
        var answer = new WebClient(port).get(renew(login(STAFF)));
        // then
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var events = events(answer.body());
        assertThat(events).extracting(event -> event.getUid().getValue()).contains(task.getId() + "@kehoach");
        var mine = engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroup("hai-duong.tram-y-te")
                .includeAssignedTasks()
                .list();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrderElementsOf(mine.stream()
                        .filter(one -> one.getDueDate() != null)
                        .filter(one ->
                                one.getAssignee() == null || one.getAssignee().equals(STAFF))
                        .map(one -> one.getId() + "@kehoach")
                        .toList());
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .noneMatch(title -> title.contains("Yết Kiêu"));
    }

    @Test
    void givenOrderAndRequest_thenEachIsSaidInItsWords() {
        assertThat(titles(STAFF, reports.task("tram-y-te"))).startsWith("Hạn: Viết báo cáo – ");
        assertThat(titles("hai-duong.mat-tran.staff", reports.task("mat-tran")))
                .startsWith("Mong nhận được phản hồi: ");
    }

    @Test
    void givenNewAddress_thenTheOldOneIsNobodys() {
        // given
        var person = login(STAFF);
        var old = renew(person);
        // when
        var now = renew(person);
        // then
        assertThat(status(old)).isEqualTo(404);
        assertThat(status(now)).isEqualTo(200);
        assertThat(person.get(FeedPages.PATH).body())
                .contains("Tạo địa chỉ mới", "Địa chỉ đang dùng được tạo lúc")
                .doesNotContain(now);
        // when
        person.postForm(FeedPages.PATH, FeedPages.PATH + "/bo", Map.of());
        // then
        assertThat(status(now)).isEqualTo(404);
        assertThat(person.get(FeedPages.PATH).body()).contains("Đã bỏ địa chỉ lịch.", "Tạo địa chỉ lịch");
    }

    @Test
    void givenClosedAccount_thenItsFeedIsGone() {
        // given
        var address = renew(login(STAFF));
        // when
        jdbc.sql("insert into closed_account (user_id, closed_at, closed_by) values (?, now(), 'test')")
                .param(STAFF)
                .update();
        // then
        assertThat(status(address)).isEqualTo(404);
    }

    @Test
    void givenPostTaken_thenItsDeadlinesLeaveTheFeed() {
        // given
        var address = renew(login(STAFF));
        assertThat(tasks(address)).contains(reports.task("tram-y-te").getId());
        // when
        engine.getIdentityService().deleteMembership(STAFF, "hai-duong.tram-y-te");
        // then
        try {
            assertThat(tasks(address)).doesNotContain(reports.task("tram-y-te").getId());
        } finally {
            engine.getIdentityService().createMembership(STAFF, "hai-duong.tram-y-te");
        }
    }

    @Test
    void givenDatabase_thenNobodyReadsAnAddressInIt() {
        // given
        var address = renew(login(STAFF));
        // when
        var kept = jdbc.sql("select secret_hash from calendar_feed where user_id = ?")
                .param(STAFF)
                .query(String.class)
                .single();
        // then
        assertThat(address).doesNotContain(kept);
        assertThat(status(FeedPages.PATH + "/" + kept + ".ics")).isEqualTo(404);
    }

    private String titles(String user, Task task) {
        return events(new WebClient(port).get(renew(login(user))).body()).stream()
                .filter(event -> event.getUid().getValue().startsWith(task.getId()))
                .map(event -> event.getSummary().getValue())
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks(String address) {
        return events(new WebClient(port).get(address).body()).stream()
                .map(event -> event.getUid().getValue().replace("@kehoach", ""))
                .toList();
    }

    private static List<VEvent> events(String calendar) {
        return Biweekly.parse(calendar).first().getEvents();
    }

    private String renew(WebClient person) {
        person.postForm(FeedPages.PATH, FeedPages.PATH, Map.of());
        var shown = ADDRESS.matcher(person.get(FeedPages.PATH).body());
        assertThat(shown.find()).isTrue();
        return shown.group();
    }

    private int status(String address) {
        return new WebClient(port).get(address).statusCode();
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
        return web;
    }
}
