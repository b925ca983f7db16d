package vn.kehoach.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.SeenPages;
import vn.kehoach.support.WholeScope;

/** {@link AroundTet}, worked out by hand and read on 18/02/2027 on every page of supervisors; every line of each table. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/around-tet-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false"
        })
@ExtendWith(WholeScope.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private SeenPages pages;

    @BeforeAll
    void play() {
        new AroundTet(engine, jdbc, port).play();
        pages = new SeenPages(port);
    }

    @AfterAll
    void resetClock() {
        EngineTime.reset();
    }

    @Test
    void givenDashboard_thenGroupsRatiosRoundsAndWeekAreTheseOnly() {
        // when
        var page = page("/theo-doi");
        // then
        assertThat(SeenPages.rows(page, "section[aria-labelledby=state]")).isEqualTo(ByHand.GROUPS);
        assertThat(SeenPages.texts(page, "section[aria-labelledby=state] .notes li"))
                .isEqualTo(ByHand.NOTES);
        assertThat(SeenPages.rows(page, "section[aria-labelledby=before]")).isEqualTo(ByHand.YEAR_BEFORE);
        assertThat(SeenPages.rows(page, "section[aria-labelledby=rounds]")).isEqualTo(ByHand.ROUNDS);
        assertThat(page.select("#mine").text()).isEqualTo("Chờ đồng chí (0)");
        // What was handed in again on 16/02 is to be taken by 18/02.
        assertThat(page.select("#week").text()).isEqualTo("Đến hạn từ hôm nay đến hết 21/02/2027 (1)");
    }

    @Test
    void givenMatrix_thenEachUnitHasItsStates() {
        // when
        var page = page("/theo-doi/nhiem-vu");
        // then
        assertThat(SeenPages.rows(page, "table.duties")).isEqualTo(ByHand.UNITS_BY_THEMSELVES);
        assertThat(SeenPages.rows(page, "table:not(.duties)")).isEqualTo(ByHand.UNITS_SIDE_BY_SIDE);
    }

    @Test
    void givenTimeliness_thenEachUnitHasItsOwnDaysOnly() {
        // when
        var page = page("/theo-doi/dung-han");
        // then
        assertThat(SeenPages.rows(page, "[aria-label=Bảng đúng hạn]"))
                .containsExactlyInAnyOrderElementsOf(ByHand.TIMELINESS);
        assertThat(page.select("[aria-labelledby=late] li"))
                .extracting(line -> line.child(0).text() + " " + line.child(1).text())
                .containsExactlyInAnyOrderElementsOf(ByHand.LATE);
        assertThat(SeenPages.texts(page, "[aria-labelledby=asked] li"))
                .containsExactlyInAnyOrder("Ủy ban MTTQ Việt Nam xã", "Đoàn thể 1 (mẫu)", "Đoàn thể 2 (mẫu)");
    }

    @Test
    void givenStandstill_thenWhatLiesIsToldWithItsWorkingDays() {
        // when
        var page = page("/theo-doi/ton-dong");
        // then
        assertThat(page.select("form .standing > li"))
                .extracting(EveryPageIT::standing)
                .containsExactlyInAnyOrderElementsOf(ByHand.STANDING);
        assertThat(SeenPages.texts(page, ".tally li")).isEqualTo(ByHand.STANDING_COUNTS);
        assertThat(page.select("#asked").text()).isEqualTo("Việc đề nghị phối hợp (3)");
    }

    @Test
    void givenTargets_thenOnlyTheFigureThatWasTakenCounts() {
        // when
        var page = page("/theo-doi/chi-tieu");
        // then
        assertThat(SeenPages.rows(page, "table[data-chart=target]")).isEqualTo(ByHand.TARGET);
        assertThat(SeenPages.rows(page, "details table"))
                .containsExactly("Trạm Y tế xã | 19/20 (95%) | Danh sách (mẫu) Yêu cầu giải trình");
    }

    @Test
    void givenCoverage_thenTheTwoServedClausesHaveTheirDuties() {
        // when
        var page = page("/theo-doi/muc-tieu");
        // then
        assertThat(page.select("tr:has(a[href*=/target-5?]) td").eachText())
                .containsExactly("Chưa có minh chứng", "1", "1", "1/1", "1/1", "0");
        assertThat(page.select("tr:has(a[href*=/group2-a1?]) td").eachText())
                .containsExactly("Chưa có kết quả", "1", "1", "0/1", "0/1", "0");
        assertThat(SeenPages.texts(page, ".tally li")).isEqualTo(ByHand.CLAUSE_COUNTS);
    }

    @Test
    void givenHandling_thenReturnsCorrectionsAndTimesAreTheseOnly() {
        // when
        var page = page("/theo-doi/xu-ly");
        // then
        assertThat(page.select("#returns").text()).isEqualTo("Lý do trả lại (3 lần)");
        assertThat(SeenPages.rows(page, "[role=region][aria-labelledby=returns]"))
                .containsExactly("Tiếp nhận báo cáo | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 3");
        assertThat(SeenPages.rows(page, "[role=region][aria-labelledby=corrections]"))
                .containsExactly(
                        "II. Kết quả thực hiện | Viết báo cáo | 2", "IV. Nhiệm vụ thời gian tới | Viết báo cáo | 1");
        assertThat(SeenPages.rows(page, "[aria-labelledby=times] [role=region]"))
                .containsExactlyInAnyOrderElementsOf(ByHand.TIMES);
    }

    @Test
    void givenCity_thenBothLocalitiesAreComparedByWhatIsDue() {
        // when
        var league = pages.get("hai-phong.city-viewer", "/thanh-pho?nam=2027");
        var place = pages.get("hai-phong.city-viewer", "/thanh-pho/yet-kieu?nam=2027");
        // then
        assertThat(SeenPages.rows(league, "table")).isEqualTo(ByHand.LEAGUE);
        assertThat(SeenPages.rows(place, "section[aria-labelledby=state]"))
                .containsExactly(
                        "Nhiệm vụ và báo cáo | 2 | 1 | 2 | 8 | 25,0% (3/12) | 66,7% (2/3)",
                        "Trong đó báo cáo | 1 | 1 | 2 | 7 | 20,0% (2/10) | 50,0% (1/2)");
    }

    @Test
    void givenDiagramOfReports_thenStepsShowWhatWaitsIsOverdueAndWasPassed() throws IOException {
        // when
        var steps = JSON.readTree(pages.text("yet-kieu.vice-chair", "/api/process-view/unit-report?year=2027"))
                .path("steps");
        // then: six lie untouched, one came back, one has more time, three are only asked
        assertThat(steps)
                .extracting(EveryPageIT::words)
                .contains("userTask_writeReport 11 7 6", "userTask_signOff 0 0 6", "userTask_acceptReport 1 0 5");
    }

    private static String words(JsonNode step) {
        return step.path("step").asText() + " " + step.path("waiting") + " " + step.path("overdue") + " "
                + step.path("passed");
    }

    private static String standing(Element line) {
        return line.select(".told > .hint").eachText().get(0) + " | "
                + String.join(", ", line.select(".stands").eachText()) + " | "
                + line.select(".hint > span:first-child").text();
    }

    private Document page(String path) {
        return pages.supervised(AroundTet.LOCALITY, path + "?nam=" + AroundTet.YEAR);
    }
}
