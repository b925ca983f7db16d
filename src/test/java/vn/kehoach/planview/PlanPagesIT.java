package vn.kehoach.planview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The page of the plan as people of both localities get it. */
@ServerTest
class PlanPagesIT {
    private static final String LIST = "/ke-hoach";
    private static final String OWN = LIST + "/KH-hai-duong-2026-2030";
    private static final String OTHER = LIST + "/KH-yet-kieu-2026-2030";
    private static final String STAFF = "hai-duong.tram-y-te.staff";

    // As the plan stands once it was adjusted: the first version replaced, the second in force or still being drafted.
    private static final String SECOND = """
            insert into plan_version (locality_id, plan_id, version, status, title, preamble, closing, signer_name,
                                      created_at, issued_on, signer_position)
            select locality_id, plan_id, 2, :status, 'KẾ HOẠCH điều chỉnh (mẫu)', preamble, closing, signer_name,
                   created_at, cast(:day as date), signer_position
              from plan_version
             where plan_id = 'KH-hai-duong-2026-2030' and version = 1
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    @AfterEach
    void draftAgain() {
        JdbcClient.create(owner)
                .sql("delete from plan_version where version > 1")
                .update();
        set("DRAFT", "null");
    }

    @Test
    void givenDraft_thenThoseWhoWorkOnItReadItAndOthersAreToldThatItIsBeingDrafted() {
        assertThat(page("hai-duong.vice-chair", OWN)).contains("I. MỤC ĐÍCH, YÊU CẦU", "Đang soạn thảo", "Mục lục");
        assertThat(page(STAFF, OWN))
                .contains("Kế hoạch đang soạn thảo")
                .doesNotContain("I. MỤC ĐÍCH, YÊU CẦU", "Chủ trì", "Nơi nhận");
        assertThat(page(STAFF, LIST)).contains("Đang soạn thảo", OWN).doesNotContain("yet-kieu", "Yết Kiêu");
    }

    @Test
    void givenIssuedPlan_thenEverybodyOfTheLocalityReadsItWithDutiesByUnit() {
        // given
        set("ISSUED", "date '2026-06-01'");
        // when
        var page = page(STAFF, OWN);
        // then
        assertThat(page)
                .contains("I. MỤC ĐÍCH, YÊU CẦU", "Mục lục", "href=\"#dong-", "Nơi nhận:", "Chủ trì: Phòng Văn hóa")
                .doesNotContain("đang soạn thảo", "<mark>", "Yết Kiêu");
    }

    @Test
    void givenAdjustedPlan_thenTheOneInForceIsShownAndTheOlderOneCanBeChosen() {
        // given
        set("SUPERSEDED", "date '2026-06-01'");
        jdbc.sql(SECOND).param("status", "ISSUED").param("day", "2027-04-03").update();
        // then
        assertThat(page(STAFF, OWN))
                .contains("KẾ HOẠCH điều chỉnh (mẫu)", "Các bản của kế hoạch", "?ban=1", "(đang xem)")
                .doesNotContain("Bản này đã được thay thế", "I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(page(STAFF, OWN + "?ban=1"))
                .contains("Bản này đã được thay thế từ ngày 03/04/2027.", "Xem bản đang có hiệu lực")
                .contains("I. MỤC ĐÍCH, YÊU CẦU", "Kế hoạch ban hành ngày 01/06/2026");
        assertThat(page(STAFF, LIST)).contains("KẾ HOẠCH điều chỉnh (mẫu)");
        assertThat(login("yet-kieu.tram-y-te.staff").get(OWN + "?ban=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void givenAdjustmentBeingDrafted_thenThePlanInForceStaysTheOneToRead() {
        // given
        set("ISSUED", "date '2026-06-01'");
        jdbc.sql(SECOND).param("status", "DRAFT").param("day", null).update();
        // then
        assertThat(page(STAFF, OWN)).contains("I. MỤC ĐÍCH, YÊU CẦU").doesNotContain("Các bản của kế hoạch");
        for (var version : List.of("2", "3", "0", "x")) {
            assertThat(login(STAFF).get(OWN + "?ban=" + version).statusCode())
                    .as(version)
                    .isEqualTo(404);
        }
        assertThat(page("hai-duong.vice-chair", OWN)).contains("I. MỤC ĐÍCH, YÊU CẦU", "dự thảo");
        assertThat(page("hai-duong.vice-chair", OWN + "?ban=2")).contains("KẾ HOẠCH điều chỉnh (mẫu)");
    }

    @ParameterizedTest
    @ValueSource(strings = {STAFF, "hai-duong.vice-chair", "hai-duong.admin", "admin"})
    void givenPlanOfAnotherLocality_thenItAnswersAsOneThatDoesNotExist(String person) {
        // given
        var web = login(person);
        // then
        for (var path : List.of(OTHER, LIST + "/khong-co", OTHER + "?tim=asean")) {
            assertThat(web.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(web.get(LIST).body()).doesNotContain("KH-yet-kieu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trạm Y tế", "tram y te", "TRẠM Y  TẾ "})
    void givenSearch_thenHitsAreMarkedHoweverItIsTyped(String typed) {
        for (var form : Normalizer.Form.values()) {
            // when
            var page = page("hai-duong.vice-chair", OWN + "?tim=" + encode(Normalizer.normalize(typed, form)));
            // then
            assertThat(page).contains("<mark>Trạm Y tế</mark>", "đoạn khớp");
        }
    }

    @Test
    void givenSearchForNothingOrMarkup_thenItIsText() {
        assertThat(page("hai-duong.vice-chair", OWN + "?tim=" + encode("<script>alert(1)</script>")))
                .contains("Không có đoạn nào khớp", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<mark>");
    }

    @Test
    void givenNobodyLoggedIn_thenTheLoginComesFirst() {
        var web = new WebClient(port);
        assertThat(web.location(web.get(OWN))).isEqualTo("/login");
    }

    private void set(String status, String day) {
        jdbc.sql("update plan_version set status = '" + status + "', issued_on = " + day
                        + " where plan_id = 'KH-hai-duong-2026-2030'")
                .update();
    }

    private String page(String user, String path) {
        var answer = login(user).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, PASSWORD);
        return web;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
