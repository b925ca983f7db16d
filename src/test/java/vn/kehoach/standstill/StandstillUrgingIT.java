package vn.kehoach.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.WebClient;

/** What stands is urged, on record; whoever is asked is not. Reports of years no other test uses (from 2145), of 01/06/2026. */
@ServerTest
class StandstillUrgingIT {
    private static int years = 2145;
    private static final String WORDS = "Đề nghị xử lý <b>ngay</b> (mẫu)";
    private static final String UNIT = "tram-y-te";
    private static final String STAFF = "hai-duong.tram-y-te.staff";
    private static final String HEAD = "hai-duong.tram-y-te.head";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private int year;
    private SignedReports reports;
    private WebClient leader;

    @BeforeEach
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        year = years++;
        reports = new SignedReports(engine, jdbc, port, "hai-duong", year);
        leader = login("hai-duong.vice-chair");
    }

    @AfterEach
    void asBefore() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike("BC-" + year + "%")
                .rootProcessInstances()
                .list()
                .forEach(round -> engine.getRuntimeService().deleteProcessInstance(round.getId(), "end of test"));
        jdbc.sql("delete from notice_told where notice_id in (select id from notice where kind = 'URGED')")
                .update();
        jdbc.sql("delete from notice where kind = 'URGED'").update();
        jdbc.sql("delete from letter").update();
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenAskedUnit_thenItIsShownApartAndNeverUrged() {
        // given
        reports.due("mat-tran", LocalDate.of(2026, 6, 2));
        // then
        var page = on(10).body();
        assertThat(page.substring(page.indexOf("id=\"asked\"")))
                .contains("Mong sớm nhận được phản hồi.", instance("mat-tran"))
                .doesNotContain("Quá hạn", "checkbox");
        assertThat(line("mat-tran")).isEmpty();
        assertThat(urge(reports.task("mat-tran")).statusCode()).isEqualTo(409);
        assertThat(notices(reports.task("mat-tran"))).isEmpty();
    }

    @Test
    void givenWorkInTimeThatStands_thenItIsUrgedOnRecordOnceADay() {
        // given
        reports.due(UNIT, LocalDate.of(2026, 6, 12));
        on(4);
        // when
        var answer = urge(reports.task(UNIT));
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(notices(reports.task(UNIT))).containsExactly("hai-duong.tram-y-te", HEAD);
        assertThat(jdbc.sql("select note from case_entry where act = 'URGED' and case_key = ? order by id")
                        .param(reports.caseKey(UNIT))
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .endsWith(WORDS);
        assertThat(line(UNIT)).contains("Đã đôn đốc ngày 04/06/2026");
        assertThat(leader.get("/don-doc").body()).contains("&lt;b&gt;ngay", "Chưa xong");
        assertThat(urge(reports.task(UNIT)).statusCode()).isEqualTo(400);
    }

    @Test
    void givenWorkTakenMeanwhile_thenNothingIsSentAndTheWordsStay() {
        // given
        reports.due(UNIT, LocalDate.of(2026, 6, 12));
        reports.due("truong-1", LocalDate.of(2026, 6, 12));
        on(4);
        engine.getTaskService().claim(reports.task(UNIT), STAFF);
        // when
        var answer = urge(reports.task("truong-1") + "," + reports.task(UNIT));
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Chưa gửi: 1 việc đã chọn", "Đề nghị xử lý &lt;b&gt;ngay", "checked=\"checked\"");
        assertThat(notices(reports.task("truong-1"))).isEmpty();
    }

    @Test
    void givenAnybodyElse_thenThereIsNoSuchPage() {
        for (var user : List.of("hai-duong.van-hoa-xa-hoi.staff", HEAD, "hai-duong.admin", "admin")) {
            // given
            var other = login(user);
            var fields = Map.of("works", reports.task(UNIT), "words", WORDS);
            // then
            assertThat(other.get(StandstillPage.PATH).statusCode()).isEqualTo(404);
            assertThat(other.postForm("/doi-mat-khau", StandstillPage.PATH, fields)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(new WebClient(port).get(StandstillPage.PATH).statusCode()).isEqualTo(302);
    }

    private StandstillUrgingIT on(int dayOfJune) {
        EngineTime.set(LocalDateTime.of(2026, 6, dayOfJune, 9, 0));
        return this;
    }

    private String body() {
        return leader.get(StandstillPage.PATH).body();
    }

    /** What the page says of the open task of a unit's report, when it may be ticked; empty when it does not stand. */
    private String line(String unit) {
        var page = body();
        var start = page.indexOf("value=\"" + reports.task(unit) + "\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</li>", start));
    }

    private String instance(String unit) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(reports.task(unit))
                .singleResult()
                .getProcessInstanceId();
    }

    private HttpResponse<String> urge(String works) {
        return leader.postForm(StandstillPage.PATH, StandstillPage.PATH, Map.of("works", works, "words", WORDS));
    }

    private List<String> notices(String task) {
        return jdbc.sql("select recipient from notice where kind = 'URGED' and task_id = ? order by 1")
                .param(task)
                .query(String.class)
                .list();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, OpenReports.PASSWORD);
        return client;
    }
}
