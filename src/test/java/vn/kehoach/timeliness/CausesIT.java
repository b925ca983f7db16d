package vn.kehoach.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Two late duties, one of Trạm Y tế and one of Phòng VH-XH itself; another in time. */
@ServerTest
class CausesIT {
    private static final int YEAR = 2071;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final String PAGE = "/theo-doi/dung-han?nam=" + YEAR;
    private static final String REASON = "Mưa bão, phải hoãn <b>hội thi</b> (mẫu)";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private ItemRows rows;

    @BeforeEach
    void lateWork() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        rows.plan();
        rows.duty("tram-y-te", "muon", DUE, DUE.plusDays(3), true);
        rows.duty("tram-y-te", "dung", DUE, DUE, false);
        rows.duty("van-hoa-xa-hoi", "muon", DUE, null, false);
        rows.duty("mat-tran", "muon", DUE, null, false);
    }

    @AfterEach
    void remove() {
        rows.remove();
    }

    @Test
    void givenReason_thenWhoGaveTheWorkSignsItAndTheDutyCountsAsOnTime() {
        // given
        var head = login("hai-duong.van-hoa-xa-hoi.head");
        assertThat(head.get(PAGE).body()).contains("Xác nhận lý do khách quan");
        // when
        var answer = confirm(head, "tram-y-te", "muon", REASON);
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(head.get(PAGE).body())
                .contains(
                        "Đã xác nhận lý do khách quan.",
                        "Mưa bão, phải hoãn &lt;b&gt;hội thi&lt;/b&gt; (mẫu)",
                        "Thủ trưởng Phòng Văn hóa - Xã hội xác nhận ngày 01/06/2026")
                .doesNotContain("<b>hội thi");
        assertThat(buckets()).containsExactly("DONE_ON_TIME", "DONE_ON_TIME");
        assertThat(entries()).last().isEqualTo("CAUSE_CONFIRMED hai-duong.van-hoa-xa-hoi.head");
        // when
        var again = confirm(head, "tram-y-te", "muon", "Lần hai (mẫu)");
        // then: somebody else was faster, and what was typed is not lost
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("vừa có thay đổi");
    }

    @Test
    void givenConfirmedCause_thenItCanBeTakenBackAndBothStandInTheCase() {
        // given
        var head = login("hai-duong.van-hoa-xa-hoi.head");
        confirm(head, "tram-y-te", "muon", REASON);
        // when
        var answer = withdraw(head);
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(buckets()).containsExactly("DONE_LATE", "DONE_ON_TIME");
        assertThat(entries())
                .endsWith(
                        "CAUSE_CONFIRMED hai-duong.van-hoa-xa-hoi.head",
                        "CAUSE_WITHDRAWN hai-duong.van-hoa-xa-hoi.head");
        assertThat(withdraw(head).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void givenNoReason_thenNothingIsConfirmed(String reason) {
        // when
        var answer = confirm(login("hai-duong.van-hoa-xa-hoi.head"), "tram-y-te", "muon", reason);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa nhập “Lý do khách quan”.");
        assertThat(buckets()).containsExactly("DONE_LATE", "DONE_ON_TIME");
    }

    @Test
    void givenTooLongReason_thenItIsKeptOnThePage() {
        // given
        var reason = "Bão lớn (mẫu) ".repeat(150);
        // when
        var answer = confirm(login("hai-duong.van-hoa-xa-hoi.head"), "tram-y-te", "muon", reason);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("dài quá 2000 ký tự", "Bão lớn (mẫu) Bão lớn");
    }

    @Test
    void givenFocalUnitItself_thenOnlyThePhoChuTichSigns() {
        // then
        assertThat(confirm(login("hai-duong.van-hoa-xa-hoi.head"), "van-hoa-xa-hoi", "muon", REASON)
                        .statusCode())
                .isEqualTo(404);
        assertThat(confirm(login("hai-duong.vice-chair"), "van-hoa-xa-hoi", "muon", REASON)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong.vice-chair, tram-y-te, muon",
        "hai-duong.van-phong.head, tram-y-te, muon",
        "hai-duong.van-hoa-xa-hoi.staff, tram-y-te, muon",
        "hai-duong.tram-y-te.head, tram-y-te, muon",
        "hai-duong.admin, tram-y-te, muon",
        "admin, tram-y-te, muon",
        "yet-kieu.van-hoa-xa-hoi.head, tram-y-te, muon",
        "hai-duong.van-hoa-xa-hoi.head, tram-y-te, dung",
        "hai-duong.van-hoa-xa-hoi.head, tram-y-te, khong-co",
        "hai-duong.van-hoa-xa-hoi.head, mat-tran, muon"
    })
    void givenAnybodyElseOrWhatIsNotLate_thenThereIsNoSuchPage(String user, String unit, String duty) {
        // then
        assertThat(confirm(login(user), unit, duty, REASON).statusCode()).isEqualTo(404);
        assertThat(buckets()).containsExactly("DONE_LATE", "DONE_ON_TIME");
    }

    private HttpResponse<String> confirm(WebClient by, String unit, String duty, String reason) {
        return by.postForm(
                "/doi-mat-khau",
                "/theo-doi/dung-han/ly-do",
                Map.of(
                        "kind",
                        "DUTY",
                        "unit",
                        "hai-duong." + unit,
                        "subject",
                        duty,
                        "nam",
                        "" + YEAR,
                        "reason",
                        reason));
    }

    private static HttpResponse<String> withdraw(WebClient by) {
        return by.postForm(
                "/doi-mat-khau",
                "/theo-doi/dung-han/ly-do/bo",
                Map.of("kind", "DUTY", "unit", "hai-duong.tram-y-te", "subject", "muon", "nam", "" + YEAR));
    }

    private List<String> buckets() {
        return jdbc.sql("select bucket_of(i, date '2026-06-01') from tracked_item i"
                        + " where i.unit_id = 'hai-duong.tram-y-te' and i.year = ? order by 1")
                .param(YEAR)
                .query(String.class)
                .list();
    }

    private List<String> entries() {
        return jdbc.sql("select act || ' ' || actor from case_entry where case_key = ? order by id")
                .param("TH-" + YEAR + ".hai-duong.tram-y-te")
                .query(String.class)
                .list();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
