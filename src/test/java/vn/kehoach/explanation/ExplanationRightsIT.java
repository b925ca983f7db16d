package vn.kehoach.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExplanationHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.WebClient;

/** Who may ask whom about what, and what is refused: reports and duties of 2097. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationRightsIT {
    private static final int YEAR = 2097;
    private static final String LEADER = "hai-duong.vice-chair";
    private static final String FOCAL = "hai-duong.van-hoa-xa-hoi";
    private static final String UNIT = "hai-duong.to-dan-pho-3";
    private static final String WHY = "Vì sao chưa xong (mẫu)?";
    private static final String DAY = "17/12/2097";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    private SignedReports reports;
    private String report;
    private String duty;
    private long before;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 3, 9, 0));
        years.open(new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1), YEAR);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        reports.sign(List.of("tram-y-te"));
        report = ExplanationPlaces.ofTask(reports.task("to-dan-pho-3"));
        var first = years.assignments(new UnitYear("hai-duong", UNIT, YEAR)).get(0);
        duty = ExplanationPlaces.ofDuty(UNIT, YEAR, first.dutyId());
    }

    @BeforeEach
    void tuesday() {
        EngineTime.set(LocalDateTime.of(YEAR, 12, 10, 9, 0));
        before = known();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.to-dan-pho-3.staff",
                "hai-duong.van-hoa-xa-hoi.staff",
                "hai-duong.tram-y-te.head",
                "hai-duong.mat-tran.head",
                "hai-duong.admin",
                "admin"
            })
    void givenNoSupervisor_thenThereIsNoSuchPage(String user) {
        // given
        var other = new ExplanationHand(port, user);
        // then
        assertThat(other.list().statusCode()).isEqualTo(404);
        assertThat(other.page(report).statusCode()).isEqualTo(404);
        assertThat(other.page(duty).statusCode()).isEqualTo(404);
        assertThat(other.ask(report, WHY, DAY).statusCode()).isEqualTo(404);
        assertThat(other.withdraw(1).statusCode()).isEqualTo(404);
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void givenSupervisorOfAnotherLocality_thenNothingOfThisOneIsThere() {
        // given
        new ExplanationHand(port, LEADER).ask(duty, WHY, DAY);
        var id = ExplanationHand.last(jdbc, UNIT);
        var other = new ExplanationHand(port, "yet-kieu.vice-chair");
        // then
        assertThat(other.list().body()).contains("xã Yết Kiêu").doesNotContain(WHY, "Tổ dân phố");
        assertThat(other.page(report).statusCode()).isEqualTo(404);
        assertThat(other.page(duty).statusCode()).isEqualTo(404);
        assertThat(other.ask(duty, WHY, DAY).statusCode()).isEqualTo(404);
        assertThat(other.withdraw(id).statusCode()).isEqualTo(404);
        assertThat(known()).isEqualTo(before + 1);
        assertThat(ExplanationHand.task(engine, jdbc, UNIT)).isNotNull();
    }

    @Test
    void givenHeadOfTheUnitThatHasTheWork_thenHeAsksNotHimself() {
        // given: a report that waits to be accepted by his own staff
        var checked = ExplanationPlaces.ofTask(reports.task("tram-y-te"));
        var head = new ExplanationHand(port, FOCAL + ".head");
        // then
        assertThat(head.page(checked).body())
                .contains("Đơn vị: Phòng Văn hóa - Xã hội", "Trạm Y tế", "đơn vị của đồng chí")
                .doesNotContain("name=\"question\"");
        assertThat(head.ask(checked, WHY, DAY).statusCode()).isEqualTo(400);
        assertThat(known()).isEqualTo(before);
        // when: others are his to ask
        assertThat(head.ask(report, WHY, DAY).statusCode()).isEqualTo(302);
        // then: and the answer comes to his post
        assertThat(jdbc.sql("select reader from explanation where id = ?")
                        .param(ExplanationHand.last(jdbc, UNIT))
                        .query(String.class)
                        .single())
                .isEqualTo(FOCAL + ".head");
    }

    @Test
    void givenSupervisorWithoutSuchAPost_thenHeReadsAndCannotAsk() {
        // given
        var user = "hai-duong.truong-2.head";
        engine.getIdentityService().createMembership(user, "hai-duong.supervisors");
        var watcher = new ExplanationHand(port, user);
        // then
        assertThat(watcher.list().statusCode()).isEqualTo(200);
        assertThat(watcher.page(report).body()).contains("Chỉ Phó Chủ tịch").doesNotContain("name=\"question\"");
        var answer = watcher.ask(report, WHY, DAY);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(WHY);
        assertThat(known()).isEqualTo(before);
        engine.getIdentityService().deleteMembership(user, "hai-duong.supervisors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/02/2097 | Ngày ghi theo ngày/tháng/năm, ví dụ 13/12/2097.",
                "'' | Ngày ghi theo ngày/tháng/năm",
                "10/12/2097 | Sớm nhất là ngày làm việc tiếp theo: 11/12/2097.",
                "14/12/2097 | Ngày 14/12/2097 là ngày nghỉ. Ngày làm việc gần nhất sau đó: 16/12/2097.",
                "01/03/2098 | Muộn nhất là sau 30 ngày làm việc",
            })
    void givenDayThatCannotBe_thenTheQuestionStaysTyped(String day, String said) {
        // given
        var place = ExplanationPlaces.ofTask(reports.task("truong-1"));
        // when
        var answer = new ExplanationHand(port, LEADER).ask(place, WHY, day);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, WHY, "value=\"" + day + "\"");
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void givenNoQuestionOrTooLong_thenItIsRefused() {
        // given
        var leader = new ExplanationHand(port, LEADER);
        var place = ExplanationPlaces.ofTask(reports.task("truong-1"));
        // then
        assertThat(leader.ask(place, " ", DAY).body()).contains("Chưa nhập nội dung.");
        assertThat(leader.ask(place, "x".repeat(2_001), DAY).body()).contains("Nội dung dài quá 2000 ký tự.");
        assertThat(known()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void givenAddressOfNothing_thenThereIsNoPageAndWhatWasTypedIsNotLost(String place) {
        // given
        var leader = new ExplanationHand(port, LEADER);
        // then
        assertThat(leader.page(place).statusCode()).isEqualTo(404);
        var answer = leader.ask(place, WHY, DAY);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("không tìm thấy nội dung này", WHY);
        assertThat(known()).isEqualTo(before);
    }

    static Stream<String> nothing() {
        return Stream.of(
                ExplanationPlaces.ofTask("khong-co"),
                ExplanationPlaces.ofFigure("BC-" + YEAR + ".hai-duong", UNIT, "khong-co"),
                ExplanationPlaces.ofFigure("BC-" + YEAR + ".yet-kieu", "yet-kieu.thon-1", "x"),
                ExplanationPlaces.ofDuty(UNIT, YEAR, "khong-co"),
                ExplanationPlaces.ofDuty("hai-duong.cac-to-dan-pho", YEAR, "x"),
                ExplanationPlaces.ofDuty("yet-kieu.thon-1", 2028, "x"),
                "/giai-trinh/moi?unit=" + UNIT + "&year=x&duty=y",
                "/giai-trinh/moi?unit=" + UNIT,
                "/giai-trinh/moi?what=x");
    }

    @Test
    void givenQuestionItself_thenNobodyIsAskedToExplainIt() {
        // given
        var leader = new ExplanationHand(port, LEADER);
        leader.ask(ExplanationPlaces.ofTask(reports.task("truong-2")), WHY, DAY);
        var question = ExplanationHand.task(engine, jdbc, "hai-duong.truong-2").getId();
        // then
        assertThat(leader.page(ExplanationPlaces.ofTask(question)).statusCode()).isEqualTo(404);
    }

    @Test
    void givenForgedRequest_thenItIsRefused() {
        // given
        var web = new WebClient(port);
        web.login(LEADER, OpenReports.PASSWORD);
        // when
        var answer = web.send(web.request(ExplanationPlaces.ASK)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(report.substring(report.indexOf('?') + 1) + "&question=x&due=" + DAY)));
        // then
        assertThat(web.location(answer)).startsWith("/login");
        assertThat(known()).isEqualTo(before);
    }

    private long known() {
        return jdbc.sql("select count(*) from explanation").query(Long.class).single();
    }
}
