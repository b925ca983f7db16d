package vn.kehoach.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Two localities of Hải Phòng in a year of their own, worked out by hand as of 01/06/2026. */
@ServerTest
class CityIT {
    private static final int YEAR = 2155;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final String VIEWER = "hai-phong.city-viewer";
    private static final String CANARY = "CANARY chưa ban hành (mẫu)";
    private static final String ALL = "/thanh-pho?nam=" + YEAR;
    private static final String ONE = "/thanh-pho/hai-duong?nam=" + YEAR;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private ItemRows ward;
    private ItemRows commune;

    @BeforeEach
    void someWork() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        ward = new ItemRows(jdbc, "hai-duong", YEAR);
        commune = new ItemRows(jdbc, "yet-kieu", YEAR);
        ward.plan();
        commune.plan();
        ward.duty("tram-y-te", "xong", DUE, DUE, false);
        ward.duty("tram-y-te", "muon", DUE, DUE.plusDays(3), true);
        ward.duty("tram-y-te", "mo", DUE, null, false);
        ward.duty("mat-tran", "mo", DUE, null, false);
        ward.openRound(DUE);
        ward.report("tram-y-te", "ACCEPTED", DUE, DUE, DUE);
        commune.duty("thon-1", "xong", DUE, DUE, false);
        commune.openRound(DUE);
        commune.report("thon-1", "OPEN", DUE, null, null);
        draft();
    }

    @AfterEach
    void remove() {
        var asOwner = JdbcClient.create(owner);
        asOwner.sql("update locality set city = 'Hải Phòng' where id = 'yet-kieu'")
                .update();
        for (var table :
                List.of("document where case_key", "frozen_figure where round_id", "round_report where round_id")) {
            asOwner.sql("delete from " + table + " = ?").param(ward.round()).update();
        }
        ward.remove();
        commune.remove();
    }

    @Test
    void givenTwoLocalities_thenEachIsCountedAndTheirSumIsOfPartsAndWholes() {
        // when
        var page = read(VIEWER, ALL);
        // then: of the ward 3 of 4, of the commune 1 of 2; the asked unit is in neither
        assertThat(line(page, "Phường Hải Dương")).contains("75,0%", "(3/4)", "66,7%", "(2/3)", "(1/1)");
        assertThat(line(page, "Xã Yết Kiêu")).contains("50,0%", "(1/2)", "100,0%", "(1/1)", "(0/1)", "Chưa ban hành");
        assertThat(line(page, "Cộng")).contains("66,7%", "(4/6)", "75,0%", "(3/4)", "(1/2)");
        assertThat(page.indexOf("Phường Hải Dương")).isLessThan(page.indexOf("Xã Yết Kiêu"));
        // when
        var byPunctuality = read(VIEWER, ALL + "&xep=dung-han");
        // then
        assertThat(byPunctuality.indexOf("Xã Yết Kiêu")).isLessThan(byPunctuality.indexOf("Phường Hải Dương"));
    }

    @Test
    void givenLocalityOfAnotherCity_thenItIsAsIfThereWereNone() {
        // given
        JdbcClient.create(owner)
                .sql("update locality set city = 'Nơi khác (mẫu)' where id = 'yet-kieu'")
                .update();
        // then
        assertThat(read(VIEWER, ALL)).contains("Phường Hải Dương").doesNotContain("Yết Kiêu");
        assertThat(login(VIEWER).get("/thanh-pho/yet-kieu").statusCode()).isEqualTo(404);
    }

    @Test
    void givenNothingIssued_thenNothingOfWhatIsBeingWrittenIsShown() {
        // when
        var page = read(VIEWER, ONE);
        // then
        assertThat(page).contains("Chưa có báo cáo nào có số liệu chỉ tiêu").doesNotContain(CANARY, "Trạm Y tế");
        assertThat(login(VIEWER).get(document()).statusCode()).isEqualTo(404);
    }

    @Test
    void givenIssuedReport_thenItsTextAndItsFiguresAreRead() {
        // given
        issue();
        // then
        assertThat(line(read(VIEWER, ALL), "Phường Hải Dương")).contains("77/BC-UBND, 20/05/2026");
        assertThat(read(VIEWER, ONE))
                .contains(
                        "77/BC-UBND ngày 20/05/2026",
                        "Kết quả &lt;b&gt;năm&lt;/b&gt; (mẫu)",
                        "trên 90%",
                        "95/100 (95%)",
                        "1/3")
                .doesNotContain(CANARY);
        assertThat(read(VIEWER, document()))
                .contains("Nội dung đã ban hành (mẫu)", "Số 77/BC-UBND, ban hành ngày 20/05/2026.")
                .doesNotContain(CANARY);
        // and not under the name of another locality
        assertThat(login(VIEWER)
                        .get("/thanh-pho/yet-kieu/van-ban/" + ward.round())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.vice-chair",
                "hai-duong.van-hoa-xa-hoi.head",
                "hai-duong.tram-y-te.staff",
                "hai-duong.admin",
                "admin"
            })
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // given
        issue();
        var web = login(user);
        // then
        for (var path : List.of(ALL, ONE, document())) {
            assertThat(web.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void givenViewer_thenHeBeginsThereAndReadsNothingElseOfALocality() {
        // given
        var web = login(VIEWER);
        // then
        assertThat(web.location(web.get("/"))).isEqualTo("/thanh-pho");
        assertThat(web.get("/theo-doi").statusCode()).isEqualTo(404);
        assertThat(web.get("/ke-hoach/KH-hai-duong-2026-2030").statusCode()).isEqualTo(404);
        assertThat(web.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(web.get("/camunda/api/engine/engine/default/history/process-instance")
                        .body())
                .doesNotContain("hai-duong");
    }

    private void draft() {
        jdbc.sql("insert into round_report (locality_id, round_id, attempt, direction, results, evaluation, next_steps,"
                        + " written_by, written_at) values ('hai-duong', ?, 1, ?, 'x', 'x', 'x', 'x', now())")
                .params(ward.round(), CANARY)
                .update();
    }

    private void issue() {
        jdbc.sql("insert into document (locality_id, case_key, year, kind, number, symbol, subject, body, signer_name,"
                        + " approved_by, issued_on, issued_by, channel, issued_at) values ('hai-duong', ?, 2026, 'BC', 77,"
                        + " '77/BC-UBND', 'Kết quả <b>năm</b> (mẫu)', 'Nội dung đã ban hành (mẫu)', 'x', 'x', '2026-05-20',"
                        + " 'x', 'x', now())")
                .param(ward.round())
                .update();
        jdbc.sql(
                        "insert into frozen_figure (locality_id, round_id, clause_id, name, operator, target, reached, total,"
                                + " is_met, units, units_asked) values ('hai-duong', ?, 'target-a', 'x', 'GREATER', 90, 95, 100, true, 1, 3)")
                .param(ward.round())
                .update();
    }

    private String document() {
        return "/thanh-pho/hai-duong/van-ban/" + ward.round();
    }

    /** The row of a table that begins with this name. */
    private static String line(String page, String name) {
        var at = page.lastIndexOf("<tr", page.indexOf(name + "<"));
        return page.substring(at, page.indexOf("</tr>", at));
    }

    private String read(String user, String path) {
        var answer = login(user).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, "kehoach-demo");
        return web;
    }
}
