package vn.kehoach.home;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.WebClient;

/** What each role finds on the page after the login. Its reports are of a year that no other test uses. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageIT {
    private static final int YEAR = 2081;
    private static final int ANOTHER_YEAR = 2087;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> OPENED = List.of("hai-duong", "yet-kieu");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        OPENED.forEach(locality -> reports = OpenReports.open(engine, jdbc, locality, YEAR));
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR + 1);
        due("tram-y-te", TODAY.minusDays(7));
        due("mat-tran", TODAY.minusDays(7));
        due("truong-1", TODAY);
        due("truong-2", TODAY.plusDays(4));
    }

    @AfterAll
    void closeReports() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike("BC-208%")
                .rootProcessInstances()
                .list()
                .forEach(round -> engine.getRuntimeService().deleteProcessInstance(round.getId(), "end of test"));
    }

    @Test
    void givenStaffOfAUnit_thenThePageSaysWhatWaitsAndWhatIsLate() {
        // when
        var page = page("hai-duong.tram-y-te.staff");
        // then
        assertThat(page)
                .contains("Kính chào đồng chí", "Cán bộ Trạm Y tế", "Hôm nay: thứ Hai, 01/06/2026", "Việc quá hạn (1)")
                .contains("Viết báo cáo", "năm 2082 – Trạm Y tế", "Quá hạn 5 ngày làm việc (hạn thứ Hai, 25/05/2026)")
                .contains("/camunda/app/tasklist/default/#/?task=" + task("tram-y-te"))
                .contains("Thông báo mới", "/ke-hoach", "/huong-dan", "/doi-mat-khau", "Đăng xuất")
                .doesNotContain("Theo dõi", "duyet-nhieu", "Đơn vị có việc quá hạn", "cấp số")
                .doesNotContain("Yết Kiêu", "yet-kieu", "Tổ dân phố");
    }

    @Test
    void givenDeadlines_thenTheyAreSaidInWorkingDays() {
        assertThat(page("hai-duong.truong-1.staff")).contains("Hạn: thứ Hai, 01/06/2026 (đến hạn hôm nay)");
        assertThat(page("hai-duong.truong-2.staff")).contains("Hạn: thứ Sáu, 05/06/2026 (còn 4 ngày làm việc)");
    }

    @Test
    void givenUnitThatIsAsked_thenNothingIsLate() {
        // when
        var page = page("hai-duong.mat-tran.staff");
        // then
        assertThat(page)
                .contains("Đề nghị thông tin kết quả phối hợp", "Mong sớm nhận được phản hồi.")
                .doesNotContainIgnoringCase("quá hạn");
    }

    @Test
    void givenWhoAnswersForTheLocality_thenLateUnitsAreNamedButNotThoseThatAreAsked() {
        for (var person : List.of("hai-duong.vice-chair", "hai-duong.van-hoa-xa-hoi.staff")) {
            // when
            var units = page(person).split("Đơn vị có việc quá hạn", 2);
            // then
            assertThat(units).as(person).hasSize(2);
            assertThat(units[1].split("Thông báo mới", 2)[0])
                    .contains("Trạm Y tế", "1 việc", "hạn 25/05/2026")
                    .doesNotContain("MTTQ", "Yết Kiêu");
        }
        assertThat(page("hai-duong.vice-chair")).contains("/camunda/app/cockpit/default/");
        assertThat(page("hai-duong.tram-y-te.head")).contains("Đơn vị có việc quá hạn");
        assertThat(page("hai-duong.truong-1.head")).doesNotContain("Đơn vị có việc quá hạn");
        assertThat(page("yet-kieu.vice-chair")).doesNotContain("25/05/2026", "năm 2082");
    }

    @Test
    void givenAdministrators_thenTheyGoToWhatTheyAdminister() {
        assertThat(place("admin")).isEqualTo("/camunda/app/admin/default/");
        assertThat(place("hai-duong.admin")).isEqualTo("/quan-tri/tai-khoan");
        assertThat(new WebClient(port).location(new WebClient(port).get("/"))).isEqualTo("/login");
    }

    @Test
    void givenMoreWork_thenThePageTakesNoMoreStatements() {
        // given
        var web = login("hai-duong.tram-y-te.staff");
        var before = statements(web);
        // when
        var more = OpenReports.open(engine, jdbc, "hai-duong", ANOTHER_YEAR);
        // then
        assertThat(more.task("tram-y-te").getName()).isEqualTo("Viết báo cáo");
        assertThat(statements(web)).isEqualTo(before);
        more.end();
    }

    private Map<String, Long> statements(WebClient web) {
        web.get("/");
        sql.reset();
        web.get("/");
        return sql.counts();
    }

    private void due(String unit, LocalDate day) {
        var task = reports.task(unit);
        task.setDueDate(Dates.closeOf(day));
        engine.getTaskService().saveTask(task);
    }

    private String task(String unit) {
        return reports.task(unit).getId();
    }

    private String page(String user) {
        var answer = login(user).get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String place(String user) {
        var web = login(user);
        return web.location(web.get("/"));
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        assertThat(web.login(user, PASSWORD)).isEqualTo("/");
        return web;
    }
}
