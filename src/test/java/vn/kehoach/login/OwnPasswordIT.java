package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.support.CamundaAdmin;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** A password set in the web applications: chosen by its owner in his profile, given by anybody else. */
@ServerTest
class OwnPasswordIT {
    private static final String PERSON = "hai-duong.nguoi-doi-mat-khau";
    private static final String GIVEN = "Tam-thoi-2026";
    private static final String OWN = "mưa rào tháng sáu";
    private static final String NEXT = "nắng hạ tháng bảy";

    @Autowired
    EngineAccounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private WebClient web;

    @BeforeEach
    void chooseAPassword() {
        jdbc.sql("delete from login_failure").update();
        accounts.user(PERSON, "Người mới", GIVEN, "hai-duong", List.of("hai-duong.tram-y-te"));
        web = login(PERSON, GIVEN);
        web.postForm("/doi-mat-khau", "/doi-mat-khau", Map.of("current", GIVEN, "wanted", OWN, "repeated", OWN));
        web = login(PERSON, OWN);
    }

    @AfterEach
    void removePerson() {
        identity.deleteUser(PERSON);
        jdbc.sql("delete from login_failure").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NFC", "NFD"})
    void givenPasswordChangedInTheProfile_thenItIsChosen(Normalizer.Form form) {
        // when
        var done = new CamundaAdmin(web).setPassword(PERSON, Normalizer.normalize(NEXT, form), OWN);
        // then
        assertThat(done).isEqualTo(204);
        assertThat(new WebClient(port).login(PERSON, OWN)).isEqualTo("/login?sai");
        assertThat(login(PERSON, NEXT).get("/api/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void givenPasswordSetInCamundaAdmin_thenItMustBeChangedFirst() {
        // when
        var done = new CamundaAdmin(login("admin", "kehoach-demo")).setPassword(PERSON, NEXT, "kehoach-demo");
        // then
        assertThat(done).isEqualTo(204);
        assertThat(web.get("/api/notices").statusCode()).as("the old login").isEqualTo(401);
        var again = login(PERSON, NEXT);
        assertThat(again.location(again.get("/"))).isEqualTo("/doi-mat-khau");
        assertThat(again.get("/api/notices").statusCode()).isEqualTo(403);
    }

    @Test
    void givenEasyPasswordOrWrongOldOne_thenTheProfileRefusesIt() {
        // given
        var profile = new CamundaAdmin(web);
        // then
        for (var easy : List.of("ngan", "aaaaaaaaaaaa", "Matkhau-2026", "la " + PERSON)) {
            assertThat(profile.setPassword(PERSON, easy, OWN)).as(easy).isGreaterThanOrEqualTo(400);
        }
        assertThat(profile.setPassword(PERSON, NEXT, "sai")).isEqualTo(400);
        assertThat(profile.setPassword("hai-duong.vice-chair", NEXT, OWN)).isBetween(400, 499);
        assertThat(login(PERSON, OWN).get("/api/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void givenOwnAccount_thenNobodyRemovesIt() {
        // when
        var done = new CamundaAdmin(web).deleteUser(PERSON);
        // then
        assertThat(done).isGreaterThanOrEqualTo(400);
        assertThat(accounts.exists(PERSON)).isTrue();
    }

    private WebClient login(String user, String password) {
        var client = new WebClient(port);
        assertThat(client.login(user, password)).isEqualTo("/");
        return client;
    }
}
