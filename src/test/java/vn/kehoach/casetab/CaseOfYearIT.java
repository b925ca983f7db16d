package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.casetab.Shown.latest;
import static vn.kehoach.casetab.Shown.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
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
import vn.kehoach.casetab.CaseReader.Seen;
import vn.kehoach.cycle.Simulation;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.FormWords;
import vn.kehoach.support.WholeScope;

/** The first year of one locality, and what the tab "Hồ sơ" shows of every task in it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/case-of-year-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false"
        })
@ExtendWith(WholeScope.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseOfYearIT {
    private static final String PLAN = "KH-hai-duong-2026-2030/v1";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Settings settings;

    @LocalServerPort
    int port;

    private CaseReader reader;

    @BeforeAll
    void playFirstYear() {
        settings.change("hai-duong", Setting.INTERIM_YEAR, "2026", "admin");
        reader = new CaseReader(port);
        new Simulation(engine, reader, "hai-duong")
                .play(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1), this::isFirstYearIssued);
    }

    @AfterAll
    void resetClock() {
        EngineTime.reset();
    }

    private boolean isFirstYearIssued() {
        return jdbc.sql("select count(*) from document where case_key in ('BC-2026.hai-duong', 'SK-2026.hai-duong')")
                        .query(Integer.class)
                        .single()
                == 2;
    }

    @Test
    void givenStrangers_thenThereIsNoCase() {
        assertThat(reader.strangers()).hasSize(6).allSatisfy((answer, times) -> {
            assertThat(answer).endsWith(" 404");
            assertThat(times).isPositive();
        });
        assertThat(reader.strangers().get("yet-kieu.vice-chair 404"))
                .isEqualTo(reader.seen().size())
                .isGreaterThan(200);
    }

    @Test
    void givenTaskOfAUnit_thenNothingOfAnotherUnitIsShown() {
        // when
        var canaries = CanariesSeen.in(reader.seen());
        // then
        assertThat(canaries.leaks()).isEmpty();
        assertThat(canaries.own()).isGreaterThan(15);
    }

    @Test
    void givenReturnedReport_thenBothAttemptsStandSideBySideWithWhatChanged() {
        // given
        var key = "BC-2026.hai-duong.truong-1";
        // when
        var rewriting = seen("userTask_writeReport", key).get(1).shown();
        var accepting = seen("userTask_acceptReport", key).get(1).shown();
        // then
        assertThat(latest(rewriting).path("did").asText()).isEqualTo("Trả lại");
        assertThat(latest(rewriting).path("step").asText()).isEqualTo("Tiếp nhận báo cáo");
        assertThat(latest(rewriting).path("who").asText()).isEqualTo("Cán bộ Phòng Văn hóa - Xã hội (mẫu)");
        assertThat(latest(rewriting).path("reason").asText()).isEqualTo("Số liệu chưa đúng");
        assertThat(latest(rewriting).path("note").asText()).isEqualTo("Đề nghị bổ sung số liệu (mẫu)");
        var pair = accepting.path("attempts").path(0);
        assertThat(pair.path("step").asText()).isEqualTo("Viết báo cáo");
        assertThat(pair.path("current").path("number").asInt()).isEqualTo(2);
        var change = pair.path("changed").path(0);
        assertThat(pair.path("changed"))
                .extracting(line -> line.path("label").asText())
                .containsExactly("I. Công tác chỉ đạo, triển khai", "III. Đánh giá");
        assertThat(texts(change.path("earlier"), "REMOVED")).containsExactly("1");
        assertThat(texts(change.path("current"), "ADDED")).containsExactly("2");
        assertThat(texts(pair.path("unchanged"))).contains("IV. Nhiệm vụ thời gian tới");
        assertThat(accepting.path("about").path("from").asText()).startsWith("Thủ trưởng");
    }

    @Test
    void givenDraftUnderComment_thenTheUnitSeesTheDraftAndNoOtherUnit() {
        // when
        var health = reader.seen().stream()
                .filter(seen -> seen.isOf("userTask_comment", PLAN)
                        && seen.task().unit().equals("tram-y-te"))
                .findFirst()
                .orElseThrow()
                .shown();
        // then
        assertThat(health.path("about").path("asked").asText()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(health.path("about").path("deadline").path("words").asText()).contains("ngày làm việc)");
        assertThat(health.path("history")).hasSize(1);
        assertThat(latest(health).path("step").asText()).isEqualTo("Soạn dự thảo kế hoạch");
        assertThat(health.path("documents").path(0).path("state").asText()).isEqualTo("Dự thảo, chưa ban hành");
        assertThat(health.path("documents").path(0).path("text").asText()).contains("ASEAN");
    }

    @Test
    void givenDraftReturnedByTheViceChair_thenTheOfficeSeesCommentsAndAnswersOfAll() {
        // when
        var again = seen("userTask_finalizePlan", PLAN).get(1).shown();
        // then
        assertThat(again.toString())
                .contains(CaseReader.canary("tram-y-te"), CaseReader.canary("van-phong"))
                .contains("Giải trình, không tiếp thu: Thời hạn do quy chế quy định (mẫu)")
                .doesNotContain("NOT_ACCEPTED");
        assertThat(latest(again).path("post").asText()).isEqualTo("Phó Chủ tịch UBND phường");
        assertThat(again.path("attempts").path(0).path("step").asText()).isEqualTo("Hoàn thiện dự thảo, trình duyệt");
    }

    @Test
    void givenDuty_thenItStandsInFullWithRoleAndDeadlineAndThePlanThatOrdersIt() {
        // when
        var seen = seen("userTask_reportDuty", "TH-2026.hai-duong.tram-y-te")
                .get(0)
                .shown();
        // then
        var about = seen.path("about");
        assertThat(about.path("duties")).hasSize(1);
        assertThat(about.path("duties").path(0).path("text").asText().length()).isGreaterThan(40);
        assertThat(about.path("duties").path(0).path("role").asText()).isEqualTo("Chủ trì");
        assertThat(texts(about.path("duties").path(0).path("who"))).containsExactly("Chủ trì: Trạm Y tế phường");
        assertThat(about.path("asked").asText()).startsWith("Ủy ban nhân dân phường Hải Dương");
        assertThat(about.path("plan").asText()).contains("(số 01/KH-UBND ngày ");
        assertThat(seen.path("history").findValuesAsText("step"))
                .contains("Tiếp nhận nhiệm vụ", "Lập kế hoạch của đơn vị");
        var plan = seen.path("documents").path(0);
        assertThat(plan.path("symbol").asText()).isEqualTo("01/KH-UBND");
        assertThat(plan.path("sent").findValuesAsText("state")).allMatch(state -> state.startsWith("Đã nhận ngày"));
    }

    @Test
    void givenDutyDoneTogether_thenItNamesWhoLeadsAndWhoSupportsAndTheUnitsOwnRoles() {
        // when
        var together = seen("userTask_reportDuty", "TH-2026.hai-duong.van-hoa-xa-hoi").stream()
                .map(seen -> seen.shown().path("about").path("duties").path(0))
                .filter(duty -> duty.path("text").asText().startsWith("Chủ trì, phối hợp với các cơ quan"))
                .findFirst()
                .orElseThrow();
        // then
        assertThat(together.path("role").asText()).isEqualTo("Chủ trì, phối hợp");
        assertThat(texts(together.path("who"))).hasSize(2);
        assertThat(together.path("who").path(0).asText()).isEqualTo("Chủ trì: Phòng Văn hóa - Xã hội");
        assertThat(together.path("who").path(1).asText())
                .startsWith("Phối hợp: ")
                .contains("Văn phòng", "Các Tổ dân phố");
    }

    @Test
    void givenAnnualReportBeforeTheViceChair_thenHeSeesWhoCheckedItAndTheText() {
        // when
        var seen = seen("userTask_approve", "BC-2026.hai-duong").get(0).shown();
        // then
        assertThat(seen.path("about").path("work").asText()).isEqualTo("Duyệt, ký ban hành");
        assertThat(seen.path("about").path("plan").asText()).contains("01/KH-UBND");
        assertThat(seen.path("history").findValuesAsText("step"))
                .containsSubsequence("Tổng hợp báo cáo năm", "Kiểm tra nội dung", "Kiểm tra thể thức");
        assertThat(seen.path("documents").path(0).path("kind").asText()).isEqualTo("Báo cáo");
        assertThat(seen.path("documents").path(0).path("text").asText()).startsWith("I. CÔNG TÁC CHỈ ĐẠO");
        assertThat(seen.path("documents").path(1).path("kind").asText()).isEqualTo("Kế hoạch");
    }

    @Test
    void givenRequest_thenNoWordOrdersAndNothingIsLate() {
        // given
        var requests = reader.seen().stream()
                .filter(seen ->
                        seen.task().isRequest() && !seen.task().caseKey().startsWith("KH-"))
                .toList();
        // then
        assertThat(requests).hasSizeGreaterThan(5).allSatisfy(seen -> {
            var about = seen.shown().path("about");
            assertThat(about.path("request").asBoolean()).isTrue();
            assertThat(about.path("deadline").path("late").asBoolean()).isFalse();
            var words = new ArrayList<>(seen.shown().path("history").findValuesAsText("did"));
            words.addAll(seen.shown().path("history").findValuesAsText("step"));
            words.add(about.path("work").asText());
            words.add(about.path("deadline").path("words").asText());
            assertThat(words)
                    .allSatisfy(text ->
                            assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
        });
    }

    @Test
    void givenEveryTask_thenEveryStepHasItsNameAndNoNameOfTheCodeIsShown() {
        for (var seen : reader.seen()) {
            var words = new ArrayList<>(seen.shown().path("history").findValuesAsText("step"));
            words.addAll(seen.shown().path("history").findValuesAsText("did"));
            words.addAll(seen.shown().path("attempts").findValuesAsText("label"));
            assertThat(words)
                    .as(seen.task().toString())
                    .noneMatch(word -> word.matches("(?s).*([a-z]+_[a-z]|[A-Z]{4,}_|\\{\\{|Bước xử lý).*"));
        }
    }

    private List<Seen> seen(String key, String caseKey) {
        return reader.seen().stream().filter(seen -> seen.isOf(key, caseKey)).toList();
    }
}
