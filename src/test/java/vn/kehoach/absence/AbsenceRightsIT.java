package vn.kehoach.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Who may report whose absence, and what is refused. */
@ServerTest
class AbsenceRightsIT {
    private static final String STAFF = "hai-duong.tram-y-te.staff";
    private static final String HEAD = "hai-duong.tram-y-te.head";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private LocalDate today;

    @BeforeEach
    void readClock() {
        today = LocalDate.now(clock);
    }

    @AfterEach
    void everybodyIsBack() {
        AbsenceHand.forget(engine, jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        // himself, his head, the administrator
        "hai-duong.tram-y-te.staff, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 302",
        "hai-duong.tram-y-te.head, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 302",
        "hai-duong.admin, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 302",
        "hai-duong.mat-tran.staff, hai-duong.mat-tran.staff, hai-duong.mat-tran.head, 302",
        // a colleague, the head of another unit, staff for the head, the Phó Chủ tịch, another locality, the system
        "hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, hai-duong.tram-y-te.staff, 404",
        "hai-duong.truong-1.head, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 404",
        "hai-duong.vice-chair, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 404",
        "yet-kieu.admin, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 404",
        "admin, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.head, 404",
        "hai-duong.admin, yet-kieu.tram-y-te.staff, yet-kieu.tram-y-te.head, 404",
        "hai-duong.admin, hai-duong.khong-co, hai-duong.tram-y-te.head, 404",
        // nobody who may stand in
        "hai-duong.tram-y-te.staff, hai-duong.tram-y-te.staff, hai-duong.truong-1.head, 400",
        "hai-duong.tram-y-te.staff, hai-duong.tram-y-te.staff, hai-duong.tram-y-te.staff, 400",
        "hai-duong.tram-y-te.head, hai-duong.tram-y-te.head, yet-kieu.tram-y-te.head, 400",
        "hai-duong.tram-y-te.head, hai-duong.tram-y-te.head, hai-duong.mat-tran.head, 400",
        "hai-duong.mat-tran.head, hai-duong.mat-tran.head, hai-duong.tram-y-te.head, 400",
        "hai-duong.van-hoa-xa-hoi.head, hai-duong.van-hoa-xa-hoi.head, hai-duong.van-phong.head, 400",
        "hai-duong.vice-chair, hai-duong.vice-chair, hai-duong.van-phong.staff, 400",
    })
    void givenPerson_thenHeReportsOnlyWhoseAbsenceIsHisToReport(String by, String person, String other, int status) {
        // when
        var answer = new AbsenceHand(port, by).announce(person, today, today, other);
        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(count()).isEqualTo(status == 302 ? 1 : 0);
    }

    @Test
    void givenAnothersAbsence_thenItIsNeitherShownNorChangedNorDropped() {
        // given
        var id = announce(STAFF, HEAD, today, today.plusDays(3));
        for (var stranger :
                new String[] {"hai-duong.truong-1.head", "hai-duong.vice-chair", "yet-kieu.admin", "admin"}) {
            // when
            var hand = new AbsenceHand(port, stranger);
            // then
            assertThat(hand.get("/vang-mat/" + id).statusCode()).as(stranger).isEqualTo(404);
            assertThat(hand.change(id, 1, today, today, HEAD).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(hand.drop(id, 1).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(AbsenceHand.state(jdbc, id)).isEqualTo("ANNOUNCED 1");
        assertThat(new AbsenceHand(port, HEAD).get("/vang-mat/" + id).statusCode())
                .isEqualTo(200);
        assertThat(new AbsenceHand(port, "hai-duong.vice-chair")
                        .get("/vang-mat")
                        .body())
                .doesNotContain("Trạm Y tế");
    }

    @Test
    void givenNobodyLoggedInOrForgedRequest_thenItIsRefused() {
        // given
        var web = new WebClient(port);
        assertThat(web.location(web.get("/vang-mat"))).isEqualTo("/login");
        web.login(STAFF, "kehoach-demo");
        // when
        var forged = web.send(web.request("/vang-mat")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "nguoi=" + STAFF + "&from=01/06/2027&to=02/06/2027&substitute=" + HEAD)));
        // then
        assertThat(web.location(forged)).startsWith("/login");
        assertThat(count()).isZero();
    }

    @Test
    void givenAdministratorWhoHoldsAPost_thenHeDoesNotSendHimselfIntoAnothers() {
        // given: of the office, where he could stand in for the văn thư
        var admin = "hai-duong.admin";
        engine.getIdentityService().createMembership(admin, "hai-duong.van-phong");
        try {
            // when
            var answer = new AbsenceHand(port, admin).announce("hai-duong.records-clerk", today, today, admin);
            // then
            refused(answer, "Không tự cử mình làm thay người khác.");
        } finally {
            engine.getIdentityService().deleteMembership(admin, "hai-duong.van-phong");
        }
    }

    @Test
    void givenBadInput_thenEachFieldIsSaidAndNothingTypedIsLost() {
        // when
        var answer = new AbsenceHand(port, STAFF).announce(STAFF, "30/02/2027", "<b>", "");
        // then
        refused(answer, "Ngày ghi theo ngày/tháng/năm");
        assertThat(answer.body()).contains("Chưa chọn người thay.", "value=\"30/02/2027\"", "value=\"&lt;b&gt;\"");
    }

    @Test
    void givenOverlap_thenItIsRefusedWithTheDaysOfTheOther() {
        // given
        announce(STAFF, HEAD, today.plusDays(5), today.plusDays(9));
        // when
        var hand = new AbsenceHand(port, STAFF);
        // then
        refused(hand.announce(STAFF, today, today.plusDays(5), HEAD), "Trùng với lần vắng mặt đã báo từ");
        refused(hand.announce(STAFF, today.plusDays(9), today.plusDays(12), HEAD), "Trùng với");
        assertThat(hand.announce(STAFF, today, today.plusDays(4), HEAD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void givenWhoStandsInIsAwayHimself_thenBothWaysAreRefused() {
        // given
        announce(HEAD, STAFF, today.plusDays(5), today.plusDays(9));
        // then
        refused(
                new AbsenceHand(port, "hai-duong.truong-1.head")
                        .announce("hai-duong.truong-1.head", today, today.plusDays(6), HEAD),
                "cũng vắng mặt từ");
        refused(
                new AbsenceHand(port, STAFF).announce(STAFF, today.plusDays(9), today.plusDays(9), HEAD),
                "đang được cử thay đồng chí");
    }

    @Test
    void givenTwoAwayWhoCheckOneAnother_thenOneDoesNotStandInForBoth() {
        // given
        var office = "hai-duong.van-phong.head";
        announce("hai-duong.vice-chair", office, today, today.plusDays(9));
        // then
        refused(
                new AbsenceHand(port, "hai-duong.records-clerk")
                        .announce("hai-duong.records-clerk", today.plusDays(3), today.plusDays(4), office),
                "một người không giữ cả hai");
        assertThat(new AbsenceHand(port, "hai-duong.records-clerk")
                        .announce(
                                "hai-duong.records-clerk",
                                today.plusDays(3),
                                today.plusDays(4),
                                "hai-duong.van-phong.staff")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void givenStalePage_thenNothingIsChangedOrDropped() {
        // given
        var id = announce(STAFF, HEAD, today, today.plusDays(3));
        var hand = new AbsenceHand(port, STAFF);
        assertThat(hand.change(id, 1, today, today.plusDays(5), HEAD).statusCode())
                .isEqualTo(302);
        // when
        var older = hand.change(id, 1, today, today.plusDays(9), HEAD);
        // then
        assertThat(older.statusCode()).isEqualTo(409);
        assertThat(older.body()).contains("lần vắng mặt này vừa thay đổi");
        assertThat(hand.drop(id, 1).statusCode()).isEqualTo(409);
        assertThat(AbsenceHand.state(jdbc, id)).isEqualTo("ANNOUNCED 2");
        // when: begun since, then over
        AbsenceHand.fire(engine, id, STAFF);
        assertThat(hand.drop(id, 2).statusCode()).isEqualTo(409);
        assertThat(hand.change(id, 3, today.plusDays(1), today.plusDays(9), HEAD)
                        .body())
                .contains("không đổi được ngày đầu");
        assertThat(hand.drop(id, 3).statusCode()).isEqualTo(302);
        // then
        assertThat(hand.drop(id, 4).body()).contains("đã kết thúc nên không đổi được nữa");
    }

    private int announce(String person, String other, LocalDate from, LocalDate to) {
        var answer = new AbsenceHand(port, person).announce(person, from, to, other);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return AbsenceHand.idOf(jdbc, person);
    }

    private void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    private int count() {
        return jdbc.sql("select count(*) from absence").query(Integer.class).single();
    }
}
