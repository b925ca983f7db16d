package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The gate as a browser meets it. */
@ServerTest
class LoginIT {
    private static final String STAFF = "hai-duong.tram-y-te.staff";
    private static final String PASSWORD = "kehoach-demo";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String PERSON = "/camunda/api/admin/auth/user/default";
    private static final String LOGOUT = PERSON + "/logout";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private WebClient web;

    @BeforeEach
    void open() {
        web = new WebClient(port);
        jdbc.sql("delete from login_failure").update();
    }

    @AfterEach
    void forgetGuesses() {
        jdbc.sql("delete from login_failure").update();
    }

    @Test
    void givenRightPassword_thenOneLoginOpensEverything() {
        // when
        var place = web.login(STAFF, PASSWORD);
        // then
        assertThat(place).isEqualTo("/");
        assertThat(web.get("/").body()).contains("Kính chào đồng chí", "href=\"" + TASKLIST + "\"");
        assertThat(web.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(web.get(PERSON).body()).contains(STAFF);
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void givenSomebodyOnHisWayToATask_thenTheLoginLeadsThere() {
        // given
        assertThat(web.location(web.get(TASKLIST))).isEqualTo("/login");
        // then
        assertThat(web.login(STAFF, PASSWORD)).startsWith(TASKLIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sai", "", "KEHOACH-DEMO"})
    void givenWrongPassword_thenNobodyComesInAndNothingIsGivenAway(String password) {
        // when
        var known = web.login(STAFF, password);
        var page = web.get(known).body();
        var unknown = new WebClient(port);
        // then
        assertThat(known).isEqualTo("/login?sai").isEqualTo(unknown.login("khong-co", password));
        assertThat(page).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        assertThat(unknown.get("/login?sai").body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
    }

    @Test
    void givenManyWrongPasswords_thenThePageSaysHowLongToWait() {
        // given
        for (var i = 0; i < 5; i++) {
            web.login(STAFF, "sai " + i);
        }
        // when
        var place = web.login(STAFF, PASSWORD);
        // then
        assertThat(place).isEqualTo("/login?sai");
        assertThat(web.get(place).body()).contains("Đăng nhập sai nhiều lần. Đề nghị thử lại sau 1 phút.");
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
    }

    @Test
    void givenLogin_thenTheSessionIsANewOne() {
        // given
        web.get("/login");
        var before = web.cookie("JSESSIONID");
        // when
        web.login(STAFF, PASSWORD);
        // then
        assertThat(before).isNotEmpty();
        assertThat(web.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void givenFormWithoutToken_thenItIsNotTaken() {
        // when
        var answer = web.send(web.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + STAFF + "&password=" + PASSWORD)));
        // then
        assertThat(web.location(answer)).isEqualTo("/login?het-phien");
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
    }

    @Test
    void givenLogoutInTasklist_thenEverythingIsClosed() {
        // given
        web.login(STAFF, PASSWORD);
        web.get(TASKLIST);
        // when
        var answer = logoutInTasklist();
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertClosed();
    }

    @Test
    void givenLogoutOnOwnPage_thenEverythingIsClosed() {
        // given
        web.login(STAFF, PASSWORD);
        web.get(TASKLIST);
        // when
        var answer = web.postForm("/doi-mat-khau", "/logout", Map.of());
        // then
        assertThat(web.location(answer)).isEqualTo("/login?ra");
        assertClosed();
    }

    @Test
    void givenComingsAndGoings_thenTheTrailTellsThem() {
        // given
        var known = trail("hai-duong").size();
        var unknown = trail("-").size();
        // when
        web.login(STAFF, "sai");
        web.login("khong-co", "sai");
        web.login(STAFF, PASSWORD);
        web.get(TASKLIST);
        logoutInTasklist();
        web.login(STAFF, PASSWORD);
        web.postForm("/doi-mat-khau", "/logout", Map.of());
        // then
        assertThat(trail("hai-duong").stream().skip(known))
                .containsExactly(
                        "LOGIN_REFUSED " + STAFF + " 127.0.0.1",
                        "LOGIN " + STAFF + " 127.0.0.1",
                        "LOGOUT " + STAFF + " 127.0.0.1",
                        "LOGIN " + STAFF + " 127.0.0.1",
                        "LOGOUT " + STAFF + " 127.0.0.1");
        assertThat(trail("-").stream().skip(unknown)).containsExactly("LOGIN_REFUSED khong-co 127.0.0.1");
    }

    private HttpResponse<String> logoutInTasklist() {
        return web.send(web.request(LOGOUT)
                .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.noBody()));
    }

    private List<String> trail(String chain) {
        return JdbcClient.create(owner)
                .sql("select act || ' ' || actor || ' ' || origin from audit_entry"
                        + " where locality_id = ? and act like 'LOG%' order by seq")
                .param(chain)
                .query(String.class)
                .list();
    }

    private void assertClosed() {
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
        assertThat(web.get(PERSON).statusCode()).isEqualTo(401);
        assertThat(web.location(web.get(TASKLIST))).isEqualTo("/login");
    }
}
