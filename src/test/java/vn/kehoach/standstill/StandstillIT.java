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
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** Each reason made and undone by what really happens; reports of years no other test uses (from 2130), given on 01/06/2026. */
@ServerTest
class StandstillIT {
    private static int years = 2130;
    private static final String WORDS = "Đề nghị xử lý <b>ngay</b> (mẫu)";
    private static final String UNIT = "tram-y-te";
    private static final String STAFF = "hai-duong.tram-y-te.staff";
    private static final String HEAD = "hai-duong.tram-y-te.head";
    private static final String REVIEWER = "hai-duong.van-hoa-xa-hoi.staff";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

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
        AbsenceHand.forget(engine, jdbc);
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
    void givenNobodyTakesIt_thenItStandsUntilSomebodyDoes() {
        // given
        reports.due(UNIT, LocalDate.of(2026, 6, 12));
        // then
        assertThat(on(3).line(UNIT)).isEmpty();
        assertThat(on(4).line(UNIT)).contains("Chưa có người nhận 3 ngày làm việc", "Từ 01/06/2026, 3 ngày làm việc");
        // when
        engine.getTaskService().claim(reports.task(UNIT), STAFF);
        // then
        assertThat(line(UNIT)).isEmpty();
        assertThat(on(15).line(UNIT)).contains("Quá hạn").doesNotContain("Chưa có người nhận");
    }

    @Test
    void givenReview_thenItStandsUntilTheReviewerDecides() {
        // given
        reports.sign(UNIT, STAFF);
        engine.getTaskService().claim(reports.task(UNIT), REVIEWER);
        // then
        assertThat(on(3).line(UNIT)).doesNotContain("Chờ kiểm tra");
        assertThat(on(4).line(UNIT)).contains("Chờ kiểm tra, duyệt 3 ngày làm việc");
        // when
        var task = reports.task(UNIT);
        reports.submit(REVIEWER, UNIT, Map.of("decision", "APPROVE"));
        // then
        assertThat(body()).doesNotContain("\"" + task + "\"");
    }

    @Test
    void givenReturnedReport_thenItStandsUntilSomethingIsTyped() {
        // given
        reports.submit(STAFF, UNIT, SignedReports.REPORT);
        reports.submit(HEAD, UNIT, Map.of("decision", "RETURN", "reasonCode", "UNCLEAR", "note", "Nêu rõ (mẫu)"));
        // then
        assertThat(on(2).line(UNIT)).doesNotContain("Bị trả lại");
        assertThat(on(3).line(UNIT)).contains("Bị trả lại 2 ngày làm việc, chưa làm lại");
        // when
        var staff = TasklistClient.login(port, STAFF, OpenReports.PASSWORD);
        staff.claim(reports.task(UNIT), STAFF);
        staff.draft(reports.task(UNIT), Map.of("results", "Đang sửa (mẫu)"));
        // then
        assertThat(line(UNIT)).doesNotContain("Bị trả lại");
    }

    @Test
    void givenHolderAway_thenItStandsUntilSomebodyTakesItOver() {
        // given
        engine.getTaskService().claim(reports.task(UNIT), STAFF);
        new AbsenceHand(port, "hai-duong.admin")
                .announce(STAFF, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 5), HEAD);
        // then
        assertThat(line(UNIT)).isEmpty();
        assertThat(on(2).line(UNIT)).contains("vắng mặt, chưa có người làm thay");
        // when
        AbsenceHand.fire(engine, AbsenceHand.idOf(jdbc, STAFF), STAFF);
        // then
        assertThat(line(UNIT)).isEmpty();
    }

    @Test
    void givenFailedJob_thenTheCaseStandsWithoutTechnicalTextAndNobodyIsUrged() {
        // given
        engine.getTaskService().claim(reports.task(UNIT), STAFF);
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(UNIT))
                .list()
                .get(0);
        engine.getManagementService().setJobRetries(job.getId(), 0);
        // then
        assertThat(body()).contains("Có sự cố kỹ thuật, quản trị hệ thống xử lý", instance(UNIT));
        assertThat(line(UNIT)).isEmpty();
        assertThat(urge(reports.task(UNIT)).statusCode()).isEqualTo(409);
        // when
        engine.getManagementService().setJobRetries(job.getId(), 3);
        // then
        assertThat(body()).doesNotContain(instance(UNIT));
    }

    @Test
    void givenLetterThatDoesNotArrive_thenItsPersonIsNamedUntilOneArrives() {
        // given
        letter("FAILED", "2026-06-01T08:00:00Z", "null");
        // then
        assertThat(on(2).body()).contains("Thư nhắc không đến được: ", "1 thư trong 30 ngày qua");
        assertThat(login("yet-kieu.vice-chair").get(StandstillPage.PATH).body())
                .doesNotContain("Thư nhắc không đến được: ");
        // when
        letter("SENT", "2026-06-02T01:00:00Z", "now()");
        // then
        assertThat(body()).doesNotContain("Thư nhắc không đến được: ");
    }

    @Test
    void givenFilters_thenOnlyThatIsShown() {
        // given
        reports.due(UNIT, LocalDate.of(2026, 6, 12));
        on(4);
        // then
        assertThat(leader.get(StandstillPage.PATH + "?ly-do=UNCLAIMED&don-vi=hai-duong.tram-y-te")
                        .body())
                .contains(reports.task(UNIT))
                .doesNotContain(reports.task("truong-1"));
        assertThat(leader.get(StandstillPage.PATH + "?ly-do=LETTER").body())
                .contains("Không có việc nào tồn đọng khớp với lựa chọn này.")
                .doesNotContain(reports.task(UNIT));
        assertThat(login("yet-kieu.vice-chair").get(StandstillPage.PATH).body()).doesNotContain(reports.task(UNIT));
    }

    @Test
    void givenMoreWorks_thenNoMoreStatements() {
        // given
        on(4).body();
        sql.reset();
        body();
        var few = sql.counts();
        for (var unit : List.of(UNIT, "truong-1", "to-dan-pho-1", "van-phong", "to-dan-pho-2")) {
            reports.due(unit, LocalDate.of(2026, 6, 2));
        }
        // when
        sql.reset();
        var page = body();
        // then
        assertThat(page).contains(reports.task(UNIT), reports.task("to-dan-pho-2"));
        sql.reset();
        body();
        assertThat(sql.counts()).isEqualTo(few);
    }

    private StandstillIT on(int dayOfJune) {
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

    private void letter(String state, String made, String sent) {
        jdbc.sql("insert into letter (locality_id, recipient, kind, reference, day, subject, plain, html, message_id,"
                        + " state, next_try, made_at, sent_at) values ('hai-duong', ?, 'URGED', ?, '2026-06-01', 'x', 'x',"
                        + " 'x', ?, ?, now(), cast(? as timestamptz), " + sent + ")")
                .params(STAFF, state, "standstill-" + state, state, made)
                .update();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, OpenReports.PASSWORD);
        return client;
    }
}
