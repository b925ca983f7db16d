package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TrailOfAccount;

/** Where letters to a person go, as the administrator of his locality types it. */
@ServerTest
class AccountEmailIT {
    private static final String USER = "hai-duong.nguoi-thu-thu";
    private static final String POST = "hai-duong.tram-y-te";

    @Autowired
    AccountRows accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    EmbeddedPostgres postgres;

    @LocalServerPort
    int port;

    private AccountDesk desk;

    @BeforeEach
    void open() {
        desk = new AccountDesk(port, "hai-duong.admin");
        desk.add(USER, "Người thử", POST, "");
    }

    @AfterEach
    void forget() {
        identity.deleteUser(USER);
    }

    @Test
    void givenAddress_thenItIsKeptShownAndOnTheTrail() {
        // when
        var answer = change(" lan.nt+viec@thu.example.vn ");
        // then
        assertThat(desk.next(answer)).contains("Đã lưu", "value=\"lan.nt+viec@thu.example.vn\"");
        assertThat(email()).isEqualTo("lan.nt+viec@thu.example.vn");
        assertThat(new TrailOfAccount(postgres).of(USER))
                .last()
                .asString()
                .contains("ACCOUNT_CHANGED hai-duong.admin", "\"email\":\"lan.nt+viec@thu.example.vn\"");
        // when
        change("");
        // then
        assertThat(email()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan",
                "lan@",
                "@example.vn",
                "lan@example",
                "lan@example.vn, khac@example.vn",
                "lan@example.vn;khac@example.vn",
                "Lan <lan@example.vn>",
                "lan@example.vn\r\nBcc: khac@example.vn",
                "lan@example.vn%0aBcc:khac@example.vn",
                "\"lan\"@example.vn",
                "lan@[127.0.0.1]",
                "lân@example.vn",
                "a@b.c<script>",
            })
    void givenNoPlainAddress_thenItIsRefusedAndStaysTyped(String typed) {
        // when
        var answer = change(typed);
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Địa chỉ thư điện tử chưa đúng").doesNotContain("<script>");
        assertThat(email()).isEmpty();
    }

    @Test
    void givenTooLongAddress_thenItIsRefused() {
        assertThat(change("a".repeat(90) + "@example.vn").body()).contains("dài quá 100 ký tự");
    }

    @Test
    void givenAddressChangedMeanwhile_thenAnOlderPageIsStale() {
        // given
        var seen = desk.seen(USER);
        change("lan@example.vn");
        // when
        var answer = desk.send(
                USER, "", Map.of("name", "Người thử", "email", "khac@example.vn", "posts", POST, "seen", seen));
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(email()).isEqualTo("lan@example.vn");
    }

    private java.net.http.HttpResponse<String> change(String email) {
        return desk.send(USER, "", Map.of("name", "Người thử", "email", email, "posts", POST, "seen", desk.seen(USER)));
    }

    private String email() {
        return accounts.find(USER).map(AccountRow::emailOrNone).orElseThrow();
    }
}
