package vn.kehoach.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExplanationHand;
import vn.kehoach.support.FormWords;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** From the question to the answer that is accepted, about a figure, a duty and a report of 2096. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationIT {
    private static final int YEAR = 2096;
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final String ROUND = "BC-2096.hai-duong";
    private static final String LEADER = "hai-duong.vice-chair";
    private static final String HEALTH = "hai-duong.tram-y-te";
    private static final String FRONT = "hai-duong.mat-tran";
    private static final String WHY = "Vì sao <b>chỉ</b> 19/20 (mẫu)?";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private ExplanationHand leader;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 3, 9, 0));
        years.open(PLAN, YEAR);
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        leader = new ExplanationHand(port, LEADER);
    }

    @BeforeEach
    void monday() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 14, 9, 0));
    }

    @AfterEach
    void asBefore() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @AfterAll
    void end() {
        ExplanationHand.end(engine);
        reports.end();
    }

    @Test
    void givenFigure_thenTheUnitExplainsItTwiceAndItIsAccepted() {
        // given
        var clause = reports.handInFigures(port, "tram-y-te");
        var place = ExplanationPlaces.ofFigure(ROUND, HEALTH, clause);
        assertThat(leader.page(place).body())
                .contains("Yêu cầu giải trình", "19/20, báo cáo năm 2096", "Nội dung cần giải trình")
                .contains("value=\"19/12/2096\"");
        // when
        var asked = leader.ask(place, WHY, "18/12/2096");
        // then
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        var caseKey = ExplanationHand.caseKey(jdbc, HEALTH);
        assertThat(caseKey).matches("GT-2096-\\d\\d\\.hai-duong\\.tram-y-te");
        assertThat(Dates.dayOf(task(HEALTH).getDueDate())).isEqualTo(LocalDate.of(YEAR, 12, 18));
        assertThat(ExplanationHand.told(jdbc, caseKey))
                .hasSize(2)
                .allMatch(told -> told.startsWith(HEALTH) && told.endsWith(" yêu cầu giải trình"));
        // when: too late, and not clear
        EngineTime.set(LocalDateTime.of(YEAR, 12, 19, 9, 0));
        submit(HEALTH, HEALTH + ".staff", Map.of("explanation", "Một cháu nghỉ (mẫu)"));
        assertThat(form(LEADER).get("answeredBy")).asString().endsWith("(sau hạn 18/12/2096)");
        submit(HEALTH, LEADER, Map.of("reading", "MORE", "words", "Nêu căn cứ (mẫu)"));
        // then
        assertThat(Dates.dayOf(task(HEALTH).getDueDate())).isEqualTo(LocalDate.of(YEAR, 12, 21));
        assertThat(form(HEALTH + ".staff"))
                .containsEntry("returnNote", "Nêu căn cứ (mẫu)")
                .containsEntry("explanation", "Một cháu nghỉ (mẫu)");
        // when
        submit(HEALTH, HEALTH + ".staff", Map.of("explanation", "Theo sổ theo dõi (mẫu)"));
        assertThat(form(LEADER).get("earlier")).asString().contains("Một cháu nghỉ (mẫu)", "Nêu căn cứ (mẫu)");
        assertThat(leader.list().body()).contains("Đã giải trình, chờ xem", "Xem và trả lời");
        submit(HEALTH, LEADER, Map.of("reading", "ACCEPT"));
        // then
        assertThat(ExplanationHand.task(engine, jdbc, HEALTH)).isNull();
        assertThat(ExplanationHand.known(jdbc, HEALTH)).contains("FIGURE ACCEPTED");
        assertThat(ExplanationHand.filed(jdbc, reports.caseKey("tram-y-te")))
                .containsExactly(
                        "EXPLANATION_ASKED " + WHY + "\nHạn giải trình: 18/12/2096.",
                        "EXPLAINED Một cháu nghỉ (mẫu)",
                        "EXPLANATION_UNCLEAR Nêu căn cứ (mẫu)",
                        "EXPLAINED Theo sổ theo dõi (mẫu)",
                        "EXPLANATION_ACCEPTED");
        assertThat(ExplanationHand.filed(jdbc, caseKey))
                .containsExactly(
                        "EXPLANATION_ASKED " + WHY + "\nHạn giải trình: 18/12/2096.",
                        "SUBMITTED",
                        "EXPLANATION_UNCLEAR Nêu căn cứ (mẫu)",
                        "SUBMITTED",
                        "EXPLANATION_ACCEPTED");
        assertThat(leader.list().body())
                .contains("Đã chấp nhận", "&lt;b&gt;chỉ", "(sau hạn 18/12/2096)", "Theo sổ theo dõi (mẫu)")
                .doesNotContain("<b>chỉ");
    }

    @Test
    void givenOpenQuestion_thenTheSameIsNotAskedTwiceAndAfterItIsWithdrawnAgain() {
        // given
        var unit = "hai-duong.truong-1";
        var duty = years.assignments(new UnitYear("hai-duong", unit, YEAR)).get(0);
        var place = ExplanationPlaces.ofDuty(unit, YEAR, duty.dutyId());
        assertThat(leader.ask(place, WHY, "18/12/2096").statusCode()).isEqualTo(302);
        var other = new ExplanationHand(port, "hai-duong.van-phong.head");
        // then
        var twice = other.ask(place, "Hỏi lần nữa (mẫu)", "18/12/2096");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("đang có một yêu cầu chưa xong", "Hỏi lần nữa (mẫu)");
        assertThat(other.page(place).body())
                .contains("và chưa xong nên chưa hỏi thêm được")
                .doesNotContain("name=\"question\"");
        assertThat(other.list().body()).contains("Nhiệm vụ năm 2096: ");
        // when
        var id = ExplanationHand.last(jdbc, unit);
        assertThat(other.withdraw(id).statusCode()).isEqualTo(404);
        assertThat(leader.withdraw(id).statusCode()).isEqualTo(302);
        // then
        var caseKey = ExplanationHand.caseKey(jdbc, unit);
        assertThat(ExplanationHand.task(engine, jdbc, unit)).isNull();
        assertThat(ExplanationHand.filed(jdbc, caseKey)).last().isEqualTo("EXPLANATION_WITHDRAWN");
        assertThat(ExplanationHand.filed(jdbc, "TH-2096." + unit)).last().isEqualTo("EXPLANATION_WITHDRAWN");
        assertThat(ExplanationHand.told(jdbc, caseKey))
                .last()
                .asString()
                .endsWith("Không cần giải trình nội dung này nữa");
        assertThat(leader.withdraw(id).statusCode()).isEqualTo(409);
        assertThat(other.ask(place, WHY, "18/12/2096").statusCode()).isEqualTo(302);
    }

    @Test
    void givenUnitThatIsAsked_thenItIsAskedForInformationAndNoWordOrders() {
        // given
        var place = ExplanationPlaces.ofTask(reports.task("mat-tran").getId());
        assertThat(leader.page(place).body())
                .contains("Đề nghị cung cấp thêm thông tin", "Mong nhận được đến hết ngày");
        // when
        leader.ask(place, "Mong biết thêm số buổi (mẫu)", "18/12/2096");
        // then
        assertThat(task(FRONT).getName()).isEqualTo("Đề nghị cung cấp thêm thông tin");
        assertThat(ExplanationHand.seenBy(engine, jdbc, port, FRONT))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
        // when: after the day
        EngineTime.set(LocalDateTime.of(YEAR, 12, 21, 9, 0));
        submit(FRONT, FRONT + ".staff", Map.of("explanation", "03 buổi (mẫu)"));
        submit(FRONT, LEADER, Map.of("reading", "MORE", "words", "Ở đâu (mẫu)"));
        submit(FRONT, FRONT + ".staff", Map.of("explanation", "03 buổi ở 3 tổ (mẫu)"));
        submit(FRONT, LEADER, Map.of("reading", "ACCEPT"));
        // then
        assertThat(ExplanationHand.seenBy(engine, jdbc, port, FRONT))
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
        assertThat(leader.list().body())
                .contains("Đã ghi nhận thông tin", "03 buổi ở 3 tổ (mẫu)")
                .doesNotContain("(sau hạn 18/12/2096)</p>\n      <p><strong>Ghi nhận");
    }

    @Test
    void givenReaderWhoAnswered_thenNeitherHeNorWhoAskedDoesBoth() {
        // given
        var unit = "hai-duong.truong-2";
        leader.ask(ExplanationPlaces.ofTask(reports.task("truong-2").getId()), WHY, "18/12/2096");
        engine.getIdentityService().createMembership(LEADER, unit);
        // then: who asked
        var own = TasklistClient.login(port, LEADER, OpenReports.PASSWORD)
                .submit(task(unit).getId(), Map.of("explanation", "Tự nói (mẫu)"));
        engine.getIdentityService().deleteMembership(LEADER, unit);
        assertThat(own.body()).contains("không tự trả lời được");
        // when: who answered comes to hold the post of the reader
        submit(unit, unit + ".staff", Map.of("explanation", "Đã rõ (mẫu)"));
        engine.getIdentityService().createMembership(unit + ".staff", LEADER);
        var accepted = TasklistClient.login(port, unit + ".staff", OpenReports.PASSWORD)
                .submit(task(unit).getId(), Map.of("reading", "ACCEPT"));
        engine.getIdentityService().deleteMembership(unit + ".staff", LEADER);
        // then
        assertThat(accepted.body()).contains("không tự duyệt được");
        assertThat(ExplanationHand.known(jdbc, unit)).containsExactly("TASK ANSWERED");
    }

    @Test
    void givenAnswerOnItsWay_thenItCannotBeWithdrawnAnyMore() {
        // given
        var unit = "hai-duong.to-dan-pho-1";
        leader.ask(ExplanationPlaces.ofTask(reports.task("to-dan-pho-1").getId()), WHY, "18/12/2096");
        submit(unit, unit + ".staff", Map.of("explanation", "Đã rõ (mẫu)"));
        // when
        var answer = leader.withdraw(ExplanationHand.last(jdbc, unit));
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Chưa rút: đơn vị vừa gửi nội dung");
        assertThat(task(unit).getTaskDefinitionKey()).isEqualTo("userTask_readExplanation");
    }

    private Task task(String unit) {
        return ExplanationHand.task(engine, jdbc, unit);
    }

    private Map<String, Object> form(String user) {
        return TasklistClient.login(port, user, OpenReports.PASSWORD)
                .openForm(task(HEALTH).getId());
    }

    private void submit(String unit, String user, Map<String, String> typed) {
        var answer = TasklistClient.login(port, user, OpenReports.PASSWORD)
                .submit(task(unit).getId(), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
