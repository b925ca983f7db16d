package vn.kehoach.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.WebClient;

/** As of 01/06/2026, in a year of its own. */
@ServerTest
class MatrixPagesIT {
    private static final int YEAR = 2075;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final String ALL = "/theo-doi/nhiem-vu?nam=" + YEAR;
    private static final String UNIT = "/theo-doi/nhiem-vu/hai-duong.tram-y-te?nam=" + YEAR;
    private static final String CANARY = "CANARY của Yết Kiêu (mẫu)";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter statements;

    @LocalServerPort
    int port;

    private ItemRows rows;
    private ItemRows others;

    @BeforeEach
    void someDuties() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        others = new ItemRows(jdbc, "yet-kieu", YEAR);
        rows.plan();
        rows.duty("tram-y-te", "xong", DUE, DUE, false);
        rows.duty("tram-y-te", "mo", DUE, null, false);
        rows.duty("tram-y-te", "gan", LocalDate.of(2026, 6, 4), null, false);
        rows.duty("tram-y-te", "con-lau", LocalDate.of(2026, 6, 5), null, false);
        rows.duty("mat-tran", "mo", DUE, null, false);
        others.duty("thon-1", "canary", DUE, null, false);
        jdbc.sql("update duty_assignment set text = ? where duty_id = 'canary'")
                .param(CANARY)
                .update();
    }

    @AfterEach
    void remove() {
        rows.remove();
        others.remove();
    }

    @Test
    void givenDuties_thenEachHasItsStateInWordsAndThoseAskedAreNeverOverdue() {
        // when
        var page = get("hai-duong.vice-chair", ALL);
        // then
        assertThat(page)
                .contains(
                        "Trạm Y tế phường",
                        "word on-time\">Hoàn thành đúng hạn",
                        "word overdue\">Quá hạn",
                        "word soon\">Sắp đến hạn",
                        "word in-time\">Đang thực hiện",
                        "word asked\">Đề nghị phối hợp")
                .doesNotContain(CANARY)
                .containsOnlyOnce("word overdue\">");
    }

    @Test
    void givenUnit_thenItsYearIsToldWithItsHistory() {
        // given
        filed("userTask_reportDuty");
        // when
        var page = get("hai-duong.vice-chair", UNIT);
        // then
        assertThat(page)
                .contains("Báo hoàn thành ngày 15/05/2026", "Thực hiện và báo kết quả", "Người &lt;i&gt;báo&lt;/i&gt;")
                .doesNotContain("<i>báo");
    }

    @Test
    void givenMoreUnits_thenThePageTakesNoMoreStatements() {
        // given
        var leader = login("hai-duong.vice-chair");
        leader.get(ALL);
        var few = counted(leader, ALL);
        for (var unit : List.of("van-phong", "to-dan-pho-1", "to-dan-pho-2", "truong-1")) {
            rows.duty(unit, "mo", DUE, null, false);
        }
        // then
        assertThat(counted(leader, ALL)).isEqualTo(few);
    }

    @Test
    void givenMoreSteps_thenEachIsNamedByOneStatement() {
        // given
        var leader = login("hai-duong.vice-chair");
        filed("userTask_reportDuty");
        leader.get(UNIT);
        var few = counted(leader, UNIT);
        List.of("userTask_writeUnitPlan", "userTask_approveUnitPlan", "userTask_checkUnitPlan")
                .forEach(this::filed);
        // then
        assertThat(counted(leader, UNIT)).isEqualTo(few + 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.van-hoa-xa-hoi.staff",
                "hai-duong.tram-y-te.head",
                "hai-duong.admin",
                "admin",
                "hai-duong.records-clerk"
            })
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // given
        var other = login(user);
        // then
        for (var path : List.of(
                "/theo-doi",
                "/theo-doi/nhiem-vu",
                "/theo-doi/nhiem-vu/hai-duong.tram-y-te",
                "/theo-doi/dung-han",
                "/theo-doi/dung-han.xlsx")) {
            assertThat(other.get(path + "?nam=" + YEAR).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void givenUnitOfAnotherLocality_thenItIsNotFound() {
        // then
        assertThat(login("hai-duong.vice-chair")
                        .get("/theo-doi/nhiem-vu/yet-kieu.thon-1?nam=" + YEAR)
                        .statusCode())
                .isEqualTo(404);
    }

    // As the case of the Trạm Y tế keeps it.
    private void filed(String step) {
        jdbc.sql("insert into case_entry (locality_id, case_key, step, act, unit_id, note, actor, acted_at, actor_name)"
                        + " values ('hai-duong', ?, ?, 'SUBMITTED', 'hai-duong.tram-y-te', 'xong', 'x', now(),"
                        + " 'Người <i>báo</i> (mẫu)')")
                .params("TH-" + YEAR + ".hai-duong.tram-y-te", step)
                .update();
    }

    private long counted(WebClient client, String path) {
        statements.reset();
        assertThat(client.get(path).statusCode()).isEqualTo(200);
        return statements.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private String get(String user, String path) {
        var answer = login(user).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
