package vn.kehoach.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The goals of Hải Dương without a figure, one of them judged in a past year of its own. */
@ServerTest
class GoalsIT {
    private static final int YEAR = 2019;
    private static final String GOAL = "target-b";
    private static final String HEAD = "hai-duong.van-hoa-xa-hoi.head";
    private static final String PAGE = "/theo-doi/chi-tieu";
    private static final String WORDS = "Người dân <b>tham gia</b> đông hơn (mẫu)";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private ItemRows rows;

    @BeforeEach
    void year() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        rows.plan();
    }

    @AfterEach
    void remove() {
        JdbcClient.create(owner)
                .sql("delete from goal_rating where year = ?")
                .param(YEAR)
                .update();
        rows.remove();
    }

    @Test
    void givenJudgedTwice_thenTheLastCountsAndTheFirstStaysBesideIt() {
        // given
        var head = login(HEAD);
        assertThat(head.get(PAGE).body()).contains("danh-gia?muc=target-b&amp;nam=2019");
        // when
        assertThat(rate(head, "SOME_CHANGE", WORDS, "0").statusCode()).isEqualTo(302);
        assertThat(rate(head, "CLEAR_CHANGE", "Đạt yêu cầu (mẫu)", "1").statusCode())
                .isEqualTo(302);
        // then
        assertThat(ratings()).containsExactly("1 SOME_CHANGE " + WORDS, "2 CLEAR_CHANGE Đạt yêu cầu (mẫu)");
        assertThat(trail()).endsWith("1 SOME_CHANGE", "2 CLEAR_CHANGE");
        assertThat(head.get(PAGE + "?nam=" + YEAR).body())
                .containsSubsequence(
                        "Đã lưu đánh giá năm 2019.",
                        "Chuyển biến rõ nét",
                        "Đạt yêu cầu (mẫu)",
                        "Thủ trưởng Phòng Văn hóa - Xã hội, ngày 01/06/2026",
                        "Lần đánh giá trước (1)",
                        "Có chuyển biến",
                        "Người dân &lt;b&gt;tham gia&lt;/b&gt; đông hơn (mẫu)")
                .doesNotContain("<b>tham gia");
    }

    @Test
    void givenNothingChanged_thenThereIsNoFurtherRow() {
        // given
        var head = login(HEAD);
        rate(head, "SOME_CHANGE", "Hai dòng\nnhư trước (mẫu)", "0");
        // when
        var again = rate(head, "SOME_CHANGE", "Hai dòng\r\nnhư trước (mẫu)", "1");
        // then
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(ratings()).hasSize(1);
    }

    @Test
    void givenSomebodyWasFaster_thenThePageShowsBothAndNothingIsLost() {
        // given
        var head = login(HEAD);
        rate(head, "SOME_CHANGE", "Người khác ghi trước (mẫu)", "0");
        // when
        var late = rate(head, "NO_CHANGE", "Đang gõ dở (mẫu)", "0");
        // then
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("vừa được đánh giá lại", "Người khác ghi trước (mẫu)", "Đang gõ dở (mẫu)")
                .containsPattern("name=\"seen\" value=\"1\"")
                .containsPattern("value=\"NO_CHANGE\" checked");
        assertThat(ratings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Có lời (mẫu), Chưa chọn",
        "EXCELLENT, Có lời (mẫu), Chưa chọn",
        "NO_CHANGE, '', Chưa nhập",
        "NO_CHANGE, '  ', Chưa nhập"
    })
    void givenSomethingMissing_thenItIsSaidAndTheRestIsKept(String rating, String words, String said) {
        // when
        var answer = rate(login(HEAD), rating, words, "0");
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, words);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void givenFourThousandLetters_thenTheyAreTakenAndOneMoreIsNot() {
        // given
        var head = login(HEAD);
        var longest = "ộ\r\n".repeat(1_999) + "hết";
        // then
        assertThat(rate(head, "NO_CHANGE", longest, "0").statusCode()).isEqualTo(400);
        assertThat(rate(head, "NO_CHANGE", longest.substring(0, longest.length() - 1), "0")
                        .statusCode())
                .isEqualTo(302);
        assertThat(ratings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong.vice-chair, target-b, 2019",
        "hai-duong.van-phong.head, target-b, 2019",
        "hai-duong.van-hoa-xa-hoi.staff, target-b, 2019",
        "hai-duong.tram-y-te.head, target-b, 2019",
        "hai-duong.admin, target-b, 2019",
        "admin, target-b, 2019",
        "yet-kieu.van-hoa-xa-hoi.head, target-b, 2019",
        "hai-duong.van-hoa-xa-hoi.head, target-a, 2019",
        "hai-duong.van-hoa-xa-hoi.head, target-general, 2019",
        "hai-duong.van-hoa-xa-hoi.head, khong-co, 2019",
        "hai-duong.van-hoa-xa-hoi.head, target-b, 2027",
        "hai-duong.van-hoa-xa-hoi.head, target-b, 2018",
        "hai-duong.van-hoa-xa-hoi.head, target-b, nam-nay"
    })
    void givenAnybodyElseOrWhatCannotBeJudged_thenThereIsNoSuchPage(String user, String goal, String year) {
        // given
        var by = login(user);
        // then
        assertThat(by.get(PAGE + "/danh-gia?muc=" + goal + "&nam=" + year).statusCode())
                .isEqualTo(404);
        assertThat(rate(by, goal, year, "NO_CHANGE", WORDS, "0").statusCode()).isEqualTo(404);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void givenOtherSupervisor_thenHeReadsAndAnotherLocalityDoesNot() {
        // given
        rate(login(HEAD), "NOT_ASSESSABLE", "Chim hoàng yến (mẫu)", "0");
        // then
        assertThat(login("hai-duong.vice-chair").get(PAGE).body())
                .contains("Chưa đánh giá được", "Chim hoàng yến (mẫu)")
                .doesNotContain("danh-gia?muc");
        assertThat(login("yet-kieu.van-hoa-xa-hoi.head").get(PAGE).body())
                .contains("Mục tiêu không có con số", "danh-gia?muc=target-2&amp;nam=2026")
                .doesNotContain("Chim hoàng yến", "nam=2027\" aria-label");
    }

    @Test
    void givenRequestFromAnotherSite_thenNothingIsSaved() {
        // given
        var head = login(HEAD);
        // when
        var answer = head.send(head.request(PAGE + "/danh-gia")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("muc=target-b&nam=2019&rating=NO_CHANGE&narrative=x&seen=0")));
        // then
        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void givenWhatWasSaid_thenTheApplicationCannotChangeIt() {
        // then
        for (var sql : List.of("update goal_rating set narrative = 'khác'", "delete from goal_rating")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        }
    }

    private HttpResponse<String> rate(WebClient by, String rating, String words, String seen) {
        return rate(by, GOAL, "" + YEAR, rating, words, seen);
    }

    private static HttpResponse<String> rate(
            WebClient by, String goal, String year, String rating, String words, String seen) {
        return by.postForm(
                "/doi-mat-khau",
                PAGE + "/danh-gia",
                Map.of("muc", goal, "nam", year, "rating", rating, "narrative", words, "seen", seen));
    }

    private List<String> ratings() {
        return jdbc.sql(
                        "select turn || ' ' || rating || ' ' || narrative from goal_rating where year = ? order by turn")
                .param(YEAR)
                .query(String.class)
                .list();
    }

    /** How many parts of the trail tell of a judgement, and which. */
    private List<String> trail() {
        return JdbcClient.create(owner).sql("""
                select case when before is null then '1 ' else '2 ' end || (cast(after as json) ->> 'rating')
                  from audit_entry
                 where act = 'GOAL_RATED' and locality_id = 'hai-duong' and actor = ?
                 order by seq
                """).param(HEAD).query(String.class).list();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
