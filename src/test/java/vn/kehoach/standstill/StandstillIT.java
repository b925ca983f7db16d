package vn.kehoach.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.WebClient;

/** A report handed in on 02/02/2027 that nobody accepts; another that came back. Seen on 15/02, Tết in between. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandstillIT {
    private static final int YEAR = 2077;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandingWorks standing;

    @LocalServerPort
    int port;

    private SignedReports reports;
    private WebClient leader;

    @BeforeAll
    void play() {
        at(2);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        reports.sign(List.of("tram-y-te", "van-phong"));
        at(3);
        reports.submit(
                "hai-duong.van-hoa-xa-hoi.staff",
                "van-phong",
                Map.of("decision", "RETURN", "reasonCode", "INCOMPLETE", "note", "Bổ sung (mẫu)"));
        reports.due("mat-tran", LocalDate.of(2027, 2, 19));
        at(15);
    }

    @BeforeEach
    void login() {
        leader = login("hai-duong.vice-chair");
    }

    @AfterAll
    void remove() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        reports.end();
        jdbc.sql("delete from notice_told where notice_id in (select id from notice where kind = 'URGED')")
                .update();
        jdbc.sql("delete from notice where kind = 'URGED'").update();
        jdbc.sql("delete from letter where kind = 'URGED'").update();
    }

    @Test
    void givenReviewerWhoSitsOnIt_thenItStandsWithItsDays() {
        // given
        var work = reports.task("tram-y-te");
        // then
        assertThat(reasons(work)).contains(Reason.WITH_REVIEWER, Reason.OVERDUE);
        assertThat(leader.get(StandstillPages.PATH + "?ly-do=WITH_REVIEWER").body())
                .contains("Nằm ở người duyệt, tiếp nhận", "Từ ngày 02/02/2027, 4 ngày làm việc", "value=\"" + work)
                .doesNotContain("value=\"" + reports.task("van-phong"));
    }

    @Test
    void givenReturnedWork_thenItIsUrgedWithRecordThoughItIsNotLate() {
        // given
        var work = reports.task("van-phong");
        assertThat(reasons(work)).contains(Reason.RETURNED).doesNotContain(Reason.OVERDUE);
        // when
        var answer = urge(List.of(work), "Đề nghị bổ sung <i>ngay</i> (mẫu)");
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select act || ': ' || note from case_entry where case_key = ? order by id desc limit 1")
                        .param(reports.caseKey("van-phong"))
                        .query(String.class)
                        .single())
                .startsWith("URGED: ")
                .endsWith("Đề nghị bổ sung <i>ngay</i> (mẫu)");
        assertThat(urge(List.of(work), "Lần hai (mẫu)").body()).contains("đã được đôn đốc trong hôm nay");
    }

    @Test
    void givenOtherLocality_thenNothingOfThisOneStandsThere() {
        // then
        assertThat(standing.in("yet-kieu", LocalDate.of(2027, 2, 15)))
                .noneMatch(work -> work.work().id().equals(reports.task("van-phong")));
    }

    @Test
    void givenWorkOfThoseWhoAreAsked_thenItIsShownApartAndNeverUrged() {
        // given
        var asked = reports.task("mat-tran");
        assertThat(leader.get(StandstillPages.PATH).body())
                .contains("Đề nghị phối hợp, chưa có phản hồi")
                .doesNotContain("value=\"" + asked);
        // when
        var answer = urge(List.of(asked), "Giữ lại câu này (mẫu)");
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Giữ lại câu này (mẫu)");
    }

    @Test
    void givenNothingTicked_thenWhatWasTypedStays() {
        // when
        var answer = urge(List.of(), "Giữ lại câu này (mẫu)");
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa chọn việc nào để đôn đốc.", "Giữ lại câu này (mẫu)");
    }

    @Test
    void givenWorkOfAnotherLocality_thenNothingIsSent() {
        // given
        var others = standing.in("yet-kieu", LocalDate.of(2027, 2, 15)).stream()
                .map(work -> work.work().id())
                .findFirst();
        // then
        others.ifPresent(work ->
                assertThat(urge(List.of(work), "Không gửi (mẫu)").statusCode()).isEqualTo(409));
        assertThat(leader.get(StandstillPages.PATH).body()).doesNotContain("Yết Kiêu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.tram-y-te.head", "hai-duong.admin", "admin"})
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // given
        leader = login(user);
        // then
        assertThat(leader.get(StandstillPages.PATH).statusCode()).isEqualTo(404);
        assertThat(urge(List.of(reports.task("tram-y-te")), "Không gửi (mẫu)").statusCode())
                .isEqualTo(404);
    }

    private Set<Reason> reasons(String task) {
        return standing.in("hai-duong", LocalDate.of(2027, 2, 15)).stream()
                .filter(work -> work.work().id().equals(task))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private HttpResponse<String> urge(List<String> works, String words) {
        var fields = works.isEmpty() ? Map.of("words", words) : Map.of("works", works.get(0), "words", words);
        return leader.postForm("/doi-mat-khau", StandstillPages.PATH, fields);
    }

    private static void at(int day) {
        EngineTime.set(LocalDateTime.of(2027, 2, day, 9, 0));
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
