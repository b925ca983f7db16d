package vn.kehoach.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.organisation.Supervisor;
import vn.kehoach.oversight.Watched;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;
import vn.kehoach.targets.Target.YearLine;

/** The target of Hải Dương is “trên 90%”; figures worked out by hand in a year of its own. */
@ServerTest
class TargetsIT {
    private static final int YEAR = 2078;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final String TARGET = "target-a";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Targets targets;

    @LocalServerPort
    int port;

    private ItemRows rows;

    @BeforeEach
    void round() {
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        rows.plan();
        rows.openRound(DUE);
    }

    @AfterEach
    void remove() {
        for (var table : List.of("frozen_figure", "unit_report_figure", "unit_report_version")) {
            jdbc.sql("delete from " + table + " where round_id = ?")
                    .param(rows.round())
                    .update();
        }
        rows.remove();
    }

    @Test
    void givenUnitsOfDifferentSize_thenTheyAreAddedUpAndNotAveraged() {
        // given: an average of percentages would be 95,0%
        accepted("tram-y-te", 1, 10, 10);
        accepted("van-phong", 1, 81, 90);
        // then: 91 of 100
        assertThat(line())
                .isEqualTo(
                        new YearLine(YEAR, "91/100 (91%)", "91", "Đạt", "on-time", "Tạm tính, 2/2 đơn vị có số liệu"));
        assertThat(target().units())
                .extracting(Target.UnitLine::words)
                .containsExactlyInAnyOrder("10/10 (100%)", "81/90 (90%)");
    }

    @Test
    void givenExactlyNinety_thenMoreThanNinetyIsNotReached() {
        // given
        accepted("tram-y-te", 1, 90, 100);
        // then
        assertThat(line().state()).isEqualTo("Chưa đạt");
        assertThat(line().percent()).isEqualTo("90");
    }

    @Test
    void givenReturnedAndHandedInAgain_thenOnlyTheLastAttemptCounts() {
        // given
        accepted("tram-y-te", 1, 99, 100);
        figure("tram-y-te", 2, 50, 100);
        jdbc.sql("update unit_report set attempt = 2 where round_id = ? and unit_id = ?")
                .params(rows.round(), rows.unit("tram-y-te"))
                .update();
        // then
        assertThat(line().words()).isEqualTo("50/100 (50%)");
    }

    @Test
    void givenReportNotAccepted_thenItsFigureDoesNotCountYet() {
        // given
        rows.report("tram-y-te", "SIGNED", DUE, DUE, null);
        figure("tram-y-te", 1, 99, 100);
        // then: no data is not zero
        assertThat(line()).isEqualTo(new YearLine(YEAR, "", "", "Chưa có số liệu", "none", ""));
    }

    @Test
    void givenIssuedYear_thenWhatTheReportSaysStands() {
        // given
        accepted("tram-y-te", 1, 10, 100);
        jdbc.sql(
                        "insert into frozen_figure (locality_id, round_id, clause_id, name, operator, target, reached, total,"
                                + " is_met, units, units_asked) values ('hai-duong', ?, ?, 'x', 'GREATER', 90, 95, 100, true, 1, 3)")
                .params(rows.round(), TARGET)
                .update();
        jdbc.sql("update reporting_round set status = 'ISSUED' where id = ?")
                .param(rows.round())
                .update();
        // then
        assertThat(line())
                .isEqualTo(new YearLine(
                        YEAR,
                        "95/100 (95%)",
                        "95",
                        "Đạt",
                        "on-time",
                        "Theo báo cáo đã ban hành, 1/3 đơn vị có số liệu"));
    }

    @Test
    void givenPage_thenItSaysTargetFiguresAndMethodAndNothingOfOthers() {
        // given
        accepted("tram-y-te", 1, 91, 100);
        // when
        var page = login("hai-duong.vice-chair")
                .get("/theo-doi/chi-tieu?nam=" + YEAR)
                .body();
        // then
        assertThat(page).contains("Mục tiêu: trên 90%", "91/100 (91%)", "Phiếu &lt;b&gt;khảo sát&lt;/b&gt; (mẫu)");
        assertThat(login("yet-kieu.vice-chair").get("/theo-doi/chi-tieu").body())
                .doesNotContain("khảo sát", "91/100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.tram-y-te.head", "hai-duong.admin", "admin"})
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // then
        assertThat(login(user).get("/theo-doi/chi-tieu").statusCode()).isEqualTo(404);
    }

    private Target target() {
        var by = new Supervisor("hai-duong", "hai-duong.vice-chair", "x");
        return targets.of(new Watched(by, "x", YEAR, List.of(YEAR), DUE)).get(0);
    }

    private YearLine line() {
        return target().years().get(0);
    }

    private void accepted(String unit, int attempt, long reached, long total) {
        rows.report(unit, "ACCEPTED", DUE, DUE, DUE);
        figure(unit, attempt, reached, total);
    }

    private void figure(String unit, int attempt, long reached, long total) {
        jdbc.sql(
                        "insert into unit_report_version (locality_id, round_id, unit_id, attempt, direction, results, evaluation,"
                                + " next_steps, due, submitted_by, submitted_at)"
                                + " values ('hai-duong', ?, ?, ?, 'x', 'x', 'x', 'x', ?, 'x', now())")
                .params(rows.round(), rows.unit(unit), attempt, DUE)
                .update();
        jdbc.sql("insert into unit_report_figure (locality_id, round_id, unit_id, attempt, clause_id, reached, total,"
                        + " method) values ('hai-duong', ?, ?, ?, ?, ?, ?, 'Phiếu <b>khảo sát</b> (mẫu)')")
                .params(rows.round(), rows.unit(unit), attempt, TARGET, reached, total)
                .update();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
