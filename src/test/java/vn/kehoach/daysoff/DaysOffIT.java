package vn.kehoach.daysoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The calendar of one locality, changed by its administrator only, as a whole or not at all. */
@ServerTest
class DaysOffIT {
    private static final LocalDate TET_EVE = LocalDate.of(2028, 1, 25);
    private static final String PAGE = DaysOffPages.PATH + "?nam=2028";
    private static final String NOTICE = "01/TB-BNV (mẫu)";

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private WebClient admin;

    @BeforeEach
    void logIn() {
        admin = login("hai-duong.admin");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from calendar_day").update();
        jdbc.sql("delete from calendar_notice").update();
    }

    @Test
    void givenYearWithoutNotice_thenThePageSaysSo() {
        assertThat(admin.get(PAGE).body())
                .contains("Ngày nghỉ năm 2028", "thứ Tư, 26/01/2028", "Năm này chưa có thông báo lịch nghỉ")
                .contains("chờ thông báo, đang tính là ngày làm việc");
        assertThat(admin.get(DaysOffPages.PATH).body()).contains("Ngày nghỉ năm 2026", "Đã có thông báo: 9441/TB-BNV");
        assertThat(admin.get(DaysOffPages.PATH + "?nam=1900").body()).contains("Chưa có ngày nghỉ nào");
    }

    @Test
    void givenNotice_thenTheYearIsAnnouncedForThisLocalityOnly() {
        // when
        var answer = announce("25/01/2028 - 27/01/2028; nghỉ lễ; Tết Nguyên đán (mẫu)\n29/01/2028; làm bù; Bù (mẫu)");
        // then
        assertThat(answer).isEqualTo(PAGE);
        var here = calendar.of("hai-duong");
        assertThat(here.isAnnounced(2028)).isTrue();
        assertThat(here.isWorking(TET_EVE)).isFalse();
        assertThat(here.isWorking(LocalDate.of(2028, 1, 29))).isTrue();
        var there = calendar.of("yet-kieu");
        assertThat(there.isAnnounced(2028)).isFalse();
        assertThat(there.isWorking(TET_EVE)).isTrue();
        assertThat(admin.get(PAGE).body())
                .contains("Đã nhập 4 ngày của năm 2028.", "Đã có thông báo: " + NOTICE, "Bù (mẫu)");
    }

    @Test
    void givenCorrectedNotice_thenTheDaysOfTheFirstAreTakenBack() {
        // given
        announce("24/01/2028 - 25/01/2028; nghỉ lễ; Tết Nguyên đán (mẫu)");
        // when
        announce("25/01/2028 - 27/01/2028; nghỉ lễ; Tết Nguyên đán (mẫu)");
        // then
        var days = calendar.of("hai-duong");
        assertThat(days.isWorking(TET_EVE.minusDays(1))).isTrue();
        assertThat(days.isWorking(TET_EVE)).isFalse();
    }

    @Test
    void givenBadLine_thenNoDayIsTakenAndEverythingTypedStays() {
        // given
        var lines = "25/01/2028; nghỉ lễ; Tết <b>\n32/01/2028; nghỉ lễ; Tết";
        // when
        var answer = admin.postForm(PAGE, DaysOffPages.PATH + "/thong-bao", notice(lines));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Ngày nghỉ năm 2028", "Dòng 2: ngày ghi theo", NOTICE, "Tết &lt;b&gt;");
        assertThat(calendar.of("hai-duong").isWorking(TET_EVE)).isTrue();
    }

    @Test
    void givenDay_thenItHoldsUntilItIsTakenBack() {
        // when: the day beside 2/9 that needs its announcement
        var day = LocalDate.of(2029, 9, 3);
        admin.postForm(PAGE, DaysOffPages.PATH, day("03/09/2029", "STATUTORY"));
        // then
        assertThat(calendar.of("hai-duong").isWorking(day)).isFalse();
        assertThat(admin.get(DaysOffPages.PATH + "?nam=2029").body()).contains("Bỏ thay đổi ngày 03/09/2029");
        // when
        admin.postForm(PAGE, DaysOffPages.PATH + "/bo", Map.of("day", "03/09/2029"));
        // then
        assertThat(calendar.of("hai-duong").isWorking(day)).isTrue();
    }

    @Test
    void givenShippedDayOff_thenItCanBeMadeAWorkingDay() {
        // when
        admin.postForm(PAGE, DaysOffPages.PATH, day("26/1/2028", "ORDINARY"));
        // then
        assertThat(calendar.of("hai-duong").isWorking(LocalDate.of(2028, 1, 26)))
                .isTrue();
    }

    @Test
    void givenBadDay_thenEachFieldIsSaid() {
        // when
        var answer = admin.postForm(
                PAGE, DaysOffPages.PATH, Map.of("day", "29/02/2027", "kind", "HOLIDAY", "name", " ", "source", ""));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("value=\"29/02/2027\"", "Ngày ghi theo ngày/tháng/năm", "Chưa chọn loại ngày.")
                .contains("Chưa ghi tên ngày nghỉ", "Chưa ghi căn cứ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.vice-chair", "hai-duong.van-phong.head", "hai-duong.tram-y-te.staff"})
    void givenSomebodyElse_thenTheCalendarIsClosed(String user) {
        // given
        var person = login(user);
        // then
        assertThat(person.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(person.postForm("/doi-mat-khau", DaysOffPages.PATH, day("25/01/2028", "STATUTORY"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(calendar.of("hai-duong").isWorking(TET_EVE)).isTrue();
    }

    private String announce(String lines) {
        return admin.location(admin.postForm(PAGE, DaysOffPages.PATH + "/thong-bao", notice(lines)));
    }

    private static Map<String, String> notice(String lines) {
        return Map.of("year", "2028", "notice", NOTICE, "lines", lines);
    }

    private static Map<String, String> day(String day, String kind) {
        return Map.of("day", day, "kind", kind, "name", "Ngày thử (mẫu)", "source", NOTICE);
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
        return web;
    }
}
