package vn.kehoach.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.casefile.ReturnReason;
import vn.kehoach.organisation.Supervisor;
import vn.kehoach.oversight.Watched;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.WebClient;

/**
 * Around Tết 2027 (off from 4 to 10 February): two reports handed in on 02/02, one taken on 03/02, the other sent back on
 * 11/02. Other tests work in other years.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingIT {
    private static final int YEAR = 2076;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Returns returns;

    @Autowired
    StepTimes times;

    @Autowired
    Corrections corrections;

    @LocalServerPort
    int port;

    private SignedReports reports;

    @BeforeAll
    void play() {
        at(2);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        reports.sign(List.of("tram-y-te", "van-phong"));
        at(3);
        decide("tram-y-te", Map.of("decision", "APPROVE"));
        at(11);
        decide("van-phong", Map.of("decision", "RETURN", "reasonCode", "NO_EVIDENCE", "note", "Thiếu ảnh (mẫu)"));
    }

    @AfterAll
    void remove() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        reports.end();
    }

    @Test
    void givenTwoAccepted_thenTheStepTookWorkingDaysOnly() {
        // when
        var line = times.of(watched("hai-duong")).stream()
                .filter(step -> step.step().equals("Tiếp nhận báo cáo"))
                .findFirst()
                .orElseThrow();
        // then: one day, and two in nine of the calendar
        assertThat(line.years()).containsExactly(new Spread(2, 1, 2));
        assertThat(line.process()).isEqualTo("Báo cáo, thông tin kết quả của đơn vị");
    }

    @Test
    void givenReturn_thenItsReasonIsCountedAtItsStep() {
        // then
        assertThat(returns.of(watched("hai-duong")))
                .contains(new Returns.Line("Tiếp nhận báo cáo", Map.of(ReturnReason.NO_EVIDENCE, 1L)));
        assertThat(returns.of(watched("yet-kieu")))
                .noneMatch(line -> line.reasons().containsKey(ReturnReason.NO_EVIDENCE));
    }

    @Test
    void givenReportHandedInAgain_thenTheFieldsThatWereChangedAreCounted() {
        // given: results and next steps are other ones, the rest is as before
        var again = new HashMap<>(SignedReports.REPORT);
        again.put("results", "Đã bổ sung (mẫu)");
        again.put("nextSteps", "Tiếp tục quý I (mẫu)");
        reports.submit("hai-duong.van-phong.staff", "van-phong", again);
        // then
        assertThat(corrections.of(watched("hai-duong")))
                .filteredOn(line -> line.step().equals("Viết báo cáo"))
                .extracting(Corrections.Line::field, Corrections.Line::times)
                .containsExactlyInAnyOrder(tuple("II. Kết quả thực hiện", 1), tuple("IV. Nhiệm vụ thời gian tới", 1));
        assertThat(corrections.of(watched("yet-kieu"))).isEmpty();
    }

    @Test
    void givenPage_thenItShowsBothInWords() {
        // when
        var page = login("hai-duong.vice-chair").get("/theo-doi/xu-ly?nam=2027").body();
        // then
        assertThat(page).contains("Thiếu minh chứng", "Tiếp nhận báo cáo", "trung vị 1, 90% trong 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.tram-y-te.head", "hai-duong.admin", "admin"})
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // then
        assertThat(login(user).get("/theo-doi/xu-ly").statusCode()).isEqualTo(404);
    }

    private static Watched watched(String locality) {
        var by = new Supervisor(locality, locality + ".vice-chair", "x");
        return new Watched(by, "x", 2027, List.of(2027), LocalDate.of(2027, 2, 11));
    }

    private void decide(String unit, Map<String, String> typed) {
        reports.submit("hai-duong.van-hoa-xa-hoi.staff", unit, typed);
    }

    private static void at(int day) {
        EngineTime.set(LocalDateTime.of(2027, 2, day, 9, 0));
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
