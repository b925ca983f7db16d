package vn.kehoach.coverage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.Locks;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The head of the office that gathers reports says which duties serve a clause. */
@ServerTest
class LinkDutiesIT {
    private static final int YEAR = 2151;
    private static final String PAGE = "/theo-doi/muc-tieu/";
    private static final String CLAUSE = "so04-g1";
    private static final String HEAD = "hai-duong.van-hoa-xa-hoi.head";
    private static final String CARE = "tram-y-te.y-te-cham-soc-suc-khoe";
    private static final String TALKS = "tram-y-te.truyen-thong-y-te";
    private static final String OTHERS = "yet-kieu.van-hoa-xa-hoi.head";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    LinkRepository links;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private CoverageRows rows;

    @BeforeEach
    void year() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new CoverageRows(jdbc, "hai-duong", YEAR);
        rows.plan();
    }

    @AfterEach
    void remove() {
        rows.remove();
    }

    @Test
    void givenDutiesTicked_thenTheyServeTheClauseAndTheTrailTellsBeforeAndAfter() {
        // given: of a version that is not shown, and of another clause
        rows.link("da-bo.khong-con", CLAUSE);
        rows.link(CARE, "so04-g2");
        var head = login(HEAD);
        // when
        var first = link(head, CLAUSE, "", CARE, TALKS);
        var second = link(head, CLAUSE, TALKS + " " + CARE, TALKS);
        // then
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(head.location(first)).isEqualTo(PAGE + CLAUSE + "?nam=" + YEAR);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(rows.links()).containsExactly(CLAUSE + " da-bo.khong-con", CLAUSE + " " + TALKS, "so04-g2 " + CARE);
        assertThat(trail()).endsWith(told() + " -> " + told(TALKS, CARE), told(TALKS, CARE) + " -> " + told(TALKS));
        assertThat(head.get(PAGE + CLAUSE + "?nam=" + YEAR).body())
                .contains("Đã lưu các nhiệm vụ của nội dung này.", "Thủ trưởng Phòng Văn hóa - Xã hội, ngày 01/06/2026")
                .containsPattern("value=\"" + TALKS + "\" checked")
                .doesNotContainPattern("value=\"" + CARE + "\" checked");
    }

    @Test
    void givenNothingChanged_thenWhoLinkedStaysAndTheTrailSaysNothing() {
        // given
        rows.link(CARE, CLAUSE);
        var before = trail();
        // when
        var answer = link(login(HEAD), CLAUSE, CARE, CARE);
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(trail()).isEqualTo(before);
        assertThat(login(HEAD).get(PAGE + CLAUSE).body()).contains("Người gắn: Người gắn (mẫu)");
    }

    @Test
    void givenSomebodyWasFaster_thenThePageShowsBothAndNothingIsLost() {
        // given
        rows.link(CARE, CLAUSE, "Người nhanh hơn (mẫu)");
        // when
        var late = link(login(HEAD), CLAUSE, "", TALKS);
        // then
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .containsOnlyOnce("(đang gắn)")
                .contains(
                        "vừa được gắn lại", "Người gắn: Người nhanh hơn (mẫu)", "name=\"seen\" value=\"" + CARE + "\"")
                .containsPattern("value=\"" + TALKS + "\" checked")
                .doesNotContainPattern("value=\"" + CARE + "\" checked");
        assertThat(rows.links()).containsExactly(CLAUSE + " " + CARE);
    }

    @Test
    void givenAnotherNotYetDone_thenHeIsWaitedForAndNotOverwritten() {
        // given
        var head = login(HEAD);
        // when
        var late = new TransactionTemplate(transactions).execute(open -> {
            links.lock("hai-duong");
            rows.link(CARE, CLAUSE);
            var answer = CompletableFuture.supplyAsync(() -> link(head, CLAUSE, "", TALKS));
            while (!answer.isDone() && Locks.waitingInTurn(jdbc) == 0) {
                Thread.onSpinWait();
            }
            return answer;
        });
        // then
        assertThat(requireNonNull(late).join().statusCode()).isEqualTo(409);
        assertThat(rows.links()).containsExactly(CLAUSE + " " + CARE);
    }

    @Test
    void givenNoDutyOfThePlan_thenItIsSaidAndNothingIsLinked() {
        // when
        var answer = link(login(HEAD), CLAUSE, "", CARE, "truong-thon.tuyen-truyen-van-dong");
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Có nhiệm vụ không còn trong kế hoạch.")
                .containsPattern("value=\"" + CARE + "\" checked");
        assertThat(rows.links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong.vice-chair, so04-g1",
        "hai-duong.van-phong.head, so04-g1",
        "hai-duong.van-hoa-xa-hoi.staff, so04-g1",
        "hai-duong.tram-y-te.head, so04-g1",
        "hai-duong.admin, so04-g1",
        "admin, so04-g1",
        "yet-kieu.van-hoa-xa-hoi.head, so04-g1",
        "hai-duong.van-hoa-xa-hoi.head, so04",
        "hai-duong.van-hoa-xa-hoi.head, purpose-a",
        "hai-duong.van-hoa-xa-hoi.head, group1-a1",
        "hai-duong.van-hoa-xa-hoi.head, khong-co"
    })
    void givenAnybodyElseOrWhatIsNotServed_thenNothingIsLinked(String user, String clause) {
        // when
        var answer = link(login(user), clause, "", CARE);
        // then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(rows.links()).isEmpty();
    }

    @Test
    void givenHeadOfAnotherLocality_thenHeLinksInHisOwnOnly() {
        // given: a clause that both plans have by the same id would be another's
        var others = new CoverageRows(jdbc, "yet-kieu", YEAR);
        try {
            // when
            var own = link(login(OTHERS), "group1-a1", "", "truong-thon.tuyen-truyen-van-dong");
            var strange = link(login(OTHERS), "group1-a2", "", CARE);
            // then
            assertThat(own.statusCode()).isEqualTo(302);
            assertThat(strange.statusCode()).isEqualTo(400);
            assertThat(others.links()).containsExactly("group1-a1 truong-thon.tuyen-truyen-van-dong");
            assertThat(rows.links()).isEmpty();
        } finally {
            others.remove();
        }
    }

    @Test
    void givenRequestFromAnotherSite_thenNothingIsLinked() {
        // given
        var head = login(HEAD);
        // when
        var answer = head.send(head.request(PAGE + CLAUSE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("seen=&duty=" + CARE)));
        // then
        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(rows.links()).isEmpty();
    }

    @Test
    void givenLink_thenTheApplicationCannotRewriteWhoMadeIt() {
        // then
        assertThatThrownBy(() ->
                        jdbc.sql("update duty_clause set linked_name = 'khác'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static HttpResponse<String> link(WebClient by, String clause, String seen, String... duties) {
        var token = by.get("/doi-mat-khau").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var ticked = Arrays.stream(duties).map(duty -> "&duty=" + duty).collect(Collectors.joining());
        return by.send(by.request(PAGE + clause)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "_csrf=" + token + "&nam=" + YEAR + "&seen=" + seen.replace(' ', '+') + ticked)));
    }

    private static String told(String... duties) {
        return "{\"clause\":\"" + CLAUSE + "\",\"duties\":["
                + Arrays.stream(duties).map(duty -> "\"" + duty + "\"").collect(Collectors.joining(",")) + "]}";
    }

    private List<String> trail() {
        return JdbcClient.create(owner).sql("""
                select before || ' -> ' || after
                  from audit_entry
                 where act = 'DUTIES_LINKED' and locality_id = 'hai-duong' and actor = ?
                 order by seq
                """).param(HEAD).query(String.class).list();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
