package vn.kehoach.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
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
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.WebClient;

/** The clauses of Hải Dương in a year of its own, as of 01/06/2026; every figure counted by hand. */
@ServerTest
class CoverageIT {
    private static final int YEAR = 2150;
    private static final String PAGE = "/theo-doi/muc-tieu";
    private static final String OF_YEAR = "?nam=" + YEAR;
    private static final String HEALTH = "tram-y-te.truyen-thong-y-te";
    private static final String SCHOOLS = "co-so-giao-duc.tuyen-truyen-hoc-sinh";
    private static final String PEOPLE = "to-dan-pho.tuyen-truyen-nhan-dan";
    private static final String FRONT = "mat-tran.tuyen-truyen-van-dong";
    private static final String CANARY = "CANARY của Yết Kiêu (mẫu)";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter statements;

    @LocalServerPort
    int port;

    private CoverageRows rows;
    private CoverageRows others;

    /** target-b: no duty; target-c: no result; so02-g1: no evidence; so01-g1, so01-g2: all; so01-g3: no duty. */
    @BeforeEach
    void year() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new CoverageRows(jdbc, "hai-duong", YEAR);
        others = new CoverageRows(jdbc, "yet-kieu", YEAR);
        rows.plan();
        rows.link(HEALTH, "target-c");
        rows.open("tram-y-te", HEALTH);
        rows.link(SCHOOLS, "so02-g1");
        rows.done("truong-1", SCHOOLS);
        rows.open("truong-2", SCHOOLS);
        // Of another year.
        rows.file("truong-1", SCHOOLS, YEAR + 1);
        rows.link(PEOPLE, "so01-g1");
        rows.link(PEOPLE, "so01-g2");
        rows.link(FRONT, "so01-g1");
        rows.done("to-dan-pho-1", PEOPLE);
        rows.file("to-dan-pho-1", PEOPLE, YEAR);
        rows.file("to-dan-pho-1", PEOPLE, YEAR);
        rows.reported("to-dan-pho-2", PEOPLE);
        rows.reported("mat-tran", FRONT);
    }

    @AfterEach
    void remove() {
        rows.remove();
        others.remove();
    }

    @Test
    void givenClauses_thenEachHasItsStateAndItsFigures() {
        // when
        var page = get("hai-duong.vice-chair", PAGE + OF_YEAR);
        // then: duties, units, with a result, done, files
        assertThat(CoveredPage.row(page, "target-b")).isEqualTo("Chưa có nhiệm vụ | 0 | 0 | – | – | 0");
        assertThat(CoveredPage.row(page, "target-c")).isEqualTo("Chưa có kết quả | 1 | 1 | 0/1 | 0/1 | 0");
        assertThat(CoveredPage.row(page, "so02-g1")).isEqualTo("Chưa có minh chứng | 1 | 2 | 1/2 | 1/2 | 0");
        assertThat(CoveredPage.row(page, "so01-g1"))
                .isEqualTo("Có kết quả và minh chứng | 2 | 2 đề nghị: 1 | 2/2 đề nghị: 1/1 | 1/2 | 2");
        assertThat(CoveredPage.row(page, "so01-g2")).isEqualTo("Có kết quả và minh chứng | 1 | 2 | 2/2 | 1/2 | 2");
        assertThat(CoveredPage.row(page, "so02")).isEqualTo(CoveredPage.row(page, "so02-g1"));
        // A whole is as the least of its parts; a duty of two parts counts once.
        assertThat(CoveredPage.row(page, "so01"))
                .isEqualTo("Chưa có nhiệm vụ 1/3 nội dung | 2 | 2 đề nghị: 1 | 2/2 đề nghị: 1/1 | 1/2 | 2");
        assertThat(page)
                .containsSubsequence("Mục tiêu cụ thể", "target-b", "Mục tiêu chiến lược", "so01-g3", "so02-g1")
                .doesNotContain("purpose-a", "target-general");
    }

    @Test
    void givenStates_thenTheyAreCountedWithoutWholesAndFilter() {
        // given
        var page = get("hai-duong.vice-chair", PAGE + OF_YEAR);
        // then
        assertThat(CoveredPage.counts(page))
                .contains("Chưa có kết quả 1", "Chưa có minh chứng 1", "Có kết quả và minh chứng 2", "Tất cả 20")
                .contains("Chưa có nhiệm vụ 16");
        // when
        var proven = get("hai-duong.vice-chair", PAGE + OF_YEAR + "&tinh-trang=PROVEN");
        // then
        assertThat(CoveredPage.clauses(proven)).containsExactly("so01", "so01-g1", "so01-g2");
        assertThat(CoveredPage.row(proven, "so01")).isEqualTo(CoveredPage.row(page, "so01"));
        assertThat(CoveredPage.counts(proven)).isEqualTo(CoveredPage.counts(page));
        assertThat(CoveredPage.clauses(get("hai-duong.vice-chair", PAGE + OF_YEAR + "&tinh-trang=khong-co")))
                .isEqualTo(CoveredPage.clauses(page));
    }

    @Test
    void givenDutiesThatServeNothing_thenTheyAreListedBelow() {
        // when
        var page = get("hai-duong.vice-chair", PAGE + OF_YEAR);
        var left = page.substring(page.indexOf("id=\"left\""));
        // then
        assertThat(left)
                .contains("nhân rộng các mô hình hay", "Trạm Y tế")
                .doesNotContain("Tăng cường tuyên truyền, vận động Nhân dân thực hiện tốt");
    }

    @Test
    void givenClause_thenEachUnitHasItsStateAndWhoLinkedIsNamed() {
        // when
        var page = get("hai-duong.vice-chair", PAGE + "/so01-g1" + OF_YEAR);
        // then
        assertThat(CoveredPage.text(page))
                .containsSubsequence(
                        "Hướng tới một xã hội số hòa nhập",
                        "Thuộc:",
                        "1. Mục tiêu chiến lược 1:",
                        "Nhiệm vụ 2",
                        "2 đơn vị, 2 việc: 2 việc có kết quả, 1 việc hoàn thành",
                        "1 đơn vị, 1 việc: 1 việc có kết quả",
                        "Người gắn: Người gắn (mẫu), Thủ trưởng (mẫu), ngày 20/05/2026",
                        "Tổ dân phố 1 (mẫu)",
                        "Hoàn thành đúng hạn Hạn 15/05/2026. Có kết quả, 2 tệp",
                        "Tổ dân phố 2 (mẫu)",
                        "Quá hạn Hạn 15/05/2026. Có kết quả")
                .contains("Đề nghị phối hợp Có kết quả")
                .doesNotContain("Tổ dân phố 3 (mẫu)", "Gắn nhiệm vụ với");
        assertThat(page).contains("/theo-doi/nhiem-vu/hai-duong.to-dan-pho-1?nam=2150");
    }

    @Test
    void givenWhole_thenItShowsItsPartsAndTheirDutiesOnce() {
        // when
        var page = get("hai-duong.van-hoa-xa-hoi.head", PAGE + "/so01" + OF_YEAR);
        // then
        assertThat(CoveredPage.clauses(page)).containsExactly("so01-g1", "so01-g2", "so01-g3");
        assertThat(page).containsOnlyOnce("hai-duong.to-dan-pho-1?nam").doesNotContain("name=\"duty\"");
    }

    @Test
    void givenLinksOfAnotherLocality_thenTheyAreNeverSeen() {
        // given
        others.link("truong-thon.tuyen-truyen-van-dong", "group1-a1", CANARY);
        others.link(PEOPLE, "target-b", CANARY);
        // when
        var page = get("hai-duong.vice-chair", PAGE + OF_YEAR);
        // then
        assertThat(CoveredPage.row(page, "target-b")).startsWith("Chưa có nhiệm vụ");
        assertThat(get("hai-duong.vice-chair", PAGE + "/target-b" + OF_YEAR)).doesNotContain(CANARY);
        assertThat(get("yet-kieu.vice-chair", PAGE + "/group1-a1?nam=2026")).contains(CANARY);
        assertThat(CoveredPage.row(get("yet-kieu.vice-chair", PAGE + "?nam=2026"), "group1-a1"))
                .startsWith("Chưa có kết quả | 1 |");
    }

    @Test
    void givenLinksToWhatThePlanHasNoLonger_thenTheyAreNotShown() {
        // given
        rows.link("da-bo.khong-con", "target-b");
        rows.link(HEALTH, "da-bo");
        rows.link(HEALTH, "so03");
        // when
        var page = get("hai-duong.vice-chair", PAGE + OF_YEAR);
        // then
        assertThat(CoveredPage.row(page, "target-b")).startsWith("Chưa có nhiệm vụ | 0 |");
        assertThat(CoveredPage.row(page, "so03")).startsWith("Chưa có nhiệm vụ | 0 |");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/so01-g1", PAGE + "/so01"})
    void givenMoreUnitsAndLinks_thenThePageTakesNoMoreStatements(String path) {
        // given
        var leader = login("hai-duong.vice-chair");
        leader.get(path + OF_YEAR);
        var few = counted(leader, path);
        rows.done("to-dan-pho-3", PEOPLE);
        rows.link("to-dan-pho.nhan-rong-mo-hinh", "so01-g1");
        rows.link("van-phong.khong-co", "so01-g1");
        rows.link(HEALTH, "so12-g1");
        // then
        assertThat(counted(leader, path)).isEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong.van-hoa-xa-hoi.staff, so01-g1",
        "hai-duong.tram-y-te.head, so01-g1",
        "hai-duong.admin, so01-g1",
        "admin, so01-g1",
        "yet-kieu.vice-chair, so01-g1",
        "hai-duong.vice-chair, group1-a1",
        "hai-duong.vice-chair, purpose-a",
        "hai-duong.vice-chair, khong-co"
    })
    void givenAnybodyElseOrNoSuchClause_thenThereIsNoSuchPage(String user, String clause) {
        // given
        var by = login(user);
        // then
        assertThat(by.get(PAGE + "/" + clause + OF_YEAR).statusCode()).isEqualTo(404);
        assertThat(by.get(PAGE + OF_YEAR).statusCode()).isEqualTo(user.endsWith("vice-chair") ? 200 : 404);
    }

    private long counted(WebClient client, String path) {
        statements.reset();
        assertThat(client.get(path + OF_YEAR).statusCode()).isEqualTo(200);
        return statements.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private String get(String user, String path) {
        var answer = login(user).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
