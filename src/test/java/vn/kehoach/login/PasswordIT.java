package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** A password from its first day, when somebody else set it. */
@ServerTest
class PasswordIT {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String NEWCOMER = "nguoi-moi";
    private static final String GIVEN = "Tam-thoi-2026";
    private static final String OWN = "mưa rào tháng sáu";

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
    void open() {
        web = new WebClient(port);
        jdbc.sql("delete from login_failure").update();
    }

    @AfterEach
    void removeNewcomer() {
        identity.deleteUser(NEWCOMER);
        jdbc.sql("delete from login_failure").update();
    }

    @Test
    void givenRemovedAccount_thenItsSessionEnds() {
        // given
        accounts.user(NEWCOMER, "Người mới", GIVEN, "hai-duong", List.of("hai-duong.tram-y-te"));
        web.login(NEWCOMER, GIVEN);
        web.postForm("/doi-mat-khau", "/doi-mat-khau", Map.of("current", GIVEN, "wanted", OWN, "repeated", OWN));
        web.login(NEWCOMER, OWN);
        // when: before the session has been used for anything else
        identity.deleteUser(NEWCOMER);
        // then
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
    }

    @Test
    void givenPasswordSetByTheAdministrator_thenAnOwnOneComesFirst() {
        // given
        accounts.user(NEWCOMER, "Người mới", GIVEN, "hai-duong", List.of("hai-duong.tram-y-te"));
        // when
        web.login(NEWCOMER, GIVEN);
        // then
        assertThat(web.location(web.get(TASKLIST))).isEqualTo("/doi-mat-khau");
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(403);
        assertThat(web.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);
        assertThat(web.get("/doi-mat-khau").body()).contains("do người khác cấp");
        // when
        assertThat(change(GIVEN, OWN, OWN)).isEqualTo("/login?da-doi");
        // then
        assertThat(web.login(NEWCOMER, GIVEN)).isEqualTo("/login?sai");
        assertThat(web.login(NEWCOMER, OWN)).isEqualTo("/");
        assertThat(web.get(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void givenOwnPasswordTypedDecomposed_thenItIsTheSame() {
        // given
        accounts.user(NEWCOMER, "Người mới", GIVEN, "hai-duong", List.of("hai-duong.tram-y-te"));
        web.login(NEWCOMER, GIVEN);
        change(GIVEN, OWN, OWN);
        // then
        assertThat(web.login(NEWCOMER, java.text.Normalizer.normalize(OWN, java.text.Normalizer.Form.NFD)))
                .isEqualTo("/");
    }

    @Test
    void givenBadNewPassword_thenThePageSaysWhatToDo() {
        // given
        accounts.user(NEWCOMER, "Người mới", GIVEN, "hai-duong", List.of("hai-duong.tram-y-te"));
        web.login(NEWCOMER, GIVEN);
        // then
        assertThat(refusal("sai", OWN, OWN)).contains("Mật khẩu hiện tại chưa đúng.");
        assertThat(refusal(GIVEN, OWN, OWN + "!")).contains("Hai lần nhập mật khẩu mới chưa giống nhau.");
        assertThat(refusal(GIVEN, GIVEN, GIVEN)).contains("Mật khẩu mới phải khác mật khẩu hiện tại.");
        for (var easy : List.of("ngan", "aaaaaaaaaaaa", "Matkhau-2026", "toi la " + NEWCOMER, "x1234567890x")) {
            assertThat(refusal(GIVEN, easy, easy)).as(easy).contains("Mật khẩu mới dễ đoán.");
        }
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(403);
    }

    @Test
    void givenStoredPassword_thenItIsSlowToGuess() {
        // when
        var stored =
                jdbc.sql("select pwd_ from act_id_user").query(String.class).list();
        // then
        assertThat(stored).isNotEmpty().allMatch(hash -> hash.startsWith("{argon2id}$argon2id$"));
    }

    private String change(String current, String wanted, String repeated) {
        return web.location(web.postForm("/doi-mat-khau", "/doi-mat-khau", fields(current, wanted, repeated)));
    }

    private String refusal(String current, String wanted, String repeated) {
        return web.postForm("/doi-mat-khau", "/doi-mat-khau", fields(current, wanted, repeated))
                .body();
    }

    private static Map<String, String> fields(String current, String wanted, String repeated) {
        return Map.of("current", current, "wanted", wanted, "repeated", repeated);
    }
}
