package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.support.CamundaAdmin;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.TrailOfAccount;
import vn.kehoach.support.WebClient;

/** Changes to accounts, wherever they are made: who made them, from what to what, in the chain of the locality. */
@ServerTest
class AccountActsIT {
    private static final String PASSWORD = "kehoach-demo";
    private static final String LIST = "/quan-tri/tai-khoan";
    private static final String HEALTH = "hai-duong.tram-y-te";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final TrailOfAccount trail;
    private String person = "";

    @Autowired
    AccountActsIT(EmbeddedPostgres postgres) {
        trail = new TrailOfAccount(postgres);
    }

    @AfterEach
    void removePerson() {
        identity.deleteUser(person);
        jdbc.sql("delete from closed_account").update();
    }

    @Test
    void givenOwnPage_thenOneRowTellsWhatCameOfIt() {
        // given
        person = "hai-duong.so-mot";
        var web = login("hai-duong.admin");
        // when
        web.postForm(LIST, LIST, Map.of("user", person, "name", "Số Một", "posts", HEALTH, "password", PASSWORD));
        act(web, "", Map.of("name", "Số Một", "posts", HEALTH + ".head"));
        act(web, "", Map.of("name", "Số Một", "posts", HEALTH + ".head"));
        act(web, "/mat-khau", Map.of());
        act(web, "/dong", Map.of("sure", "true"));
        act(web, "/mo-lai", Map.of());
        // then
        var by = " hai-duong.admin 127.0.0.1: ";
        var account = "\"account\":\"" + person + "\"";
        assertThat(trail.of(person))
                .containsExactly(
                        "hai-duong ACCOUNT_CREATED" + by + " -> {" + account
                                + ",\"closed\":false,\"localities\":[\"hai-duong\"],"
                                + "\"name\":\"Số Một\",\"posts\":[\"hai-duong.tram-y-te\"]}",
                        "hai-duong PASSWORD_CHANGED" + by + " -> {" + account + "}",
                        "hai-duong ACCOUNT_CHANGED" + by + "{" + account + ",\"posts\":[\"hai-duong.tram-y-te\"]} -> {"
                                + account + ",\"posts\":[\"hai-duong.tram-y-te.head\"]}",
                        "hai-duong PASSWORD_CHANGED" + by + " -> {" + account + "}",
                        "hai-duong ACCOUNT_CLOSED" + by + "{" + account
                                + ",\"closed\":false,\"posts\":[\"hai-duong.tram-y-te.head\"]} -> {" + account
                                + ",\"closed\":true,\"posts\":[]}",
                        "hai-duong ACCOUNT_REOPENED" + by + "{" + account + ",\"closed\":true} -> {" + account
                                + ",\"closed\":false}",
                        "hai-duong PASSWORD_CHANGED" + by + " -> {" + account + "}");
    }

    @Test
    void givenRefusedChange_thenThereIsNoRow() {
        // given
        person = "hai-duong.so-hai";
        var web = login("hai-duong.admin");
        // when
        web.postForm(LIST, LIST, Map.of("user", person, "name", "Số Hai", "posts", "yet-kieu.admins"));
        var stranger = new CamundaAdmin(login("hai-duong.vice-chair"));
        stranger.createUser(person, "Số Hai", PASSWORD);
        stranger.join("hai-duong.vice-chair", "yet-kieu.so-hai");
        // then
        assertThat(trail.of(person)).isEmpty();
    }

    @Test
    void givenCamundaAdmin_thenItsChangesStandInTheChainOfTheLocality() {
        // given
        person = "yet-kieu.so-ba";
        var admin = new CamundaAdmin(login("admin"));
        // when
        admin.createUser(person, "Số Ba", PASSWORD);
        admin.belong(person, "yet-kieu");
        admin.join(person, "yet-kieu.truong-1");
        admin.rename(person, "Số Ba B");
        admin.setPassword(person, "mưa rào tháng sáu", PASSWORD);
        admin.leave(person, "yet-kieu.truong-1");
        assertThat(admin.deleteUser(person)).isEqualTo(403);
        // then: to no locality before it was given one
        assertThat(trail.of(person)).allMatch(line -> line.contains(" admin 127.0.0.1: "));
        assertThat(trail.of(person).stream().map(line -> line.substring(0, line.indexOf(" admin "))))
                .containsExactly(
                        "- ACCOUNT_CREATED",
                        "- PASSWORD_CHANGED",
                        "yet-kieu ACCOUNT_CHANGED",
                        "yet-kieu ACCOUNT_CHANGED",
                        "yet-kieu ACCOUNT_CHANGED",
                        "yet-kieu PASSWORD_CHANGED",
                        "yet-kieu ACCOUNT_CHANGED");
        assertThat(trail.of(person))
                .anyMatch(line -> line.contains("\"name\":\"Số Ba\"} -> ") && line.endsWith("\"name\":\"Số Ba B\"}"));
        assertThat(String.join("\n", trail.of(person))).doesNotContain("argon2", PASSWORD, "mưa rào");
    }

    // No path of the web applications leads there; what else may remove them leaves its trace.
    @Test
    void givenGroupAndAccountRemoved_thenEachLossIsOnTheTrail() {
        // given
        person = "hai-duong.so-bon";
        var admin = new CamundaAdmin(login("admin"));
        admin.createGroup("hai-duong.nhom-tam", "Nhóm tạm");
        admin.createUser(person, "Số Bốn", PASSWORD);
        admin.belong(person, "hai-duong");
        admin.join(person, "hai-duong.nhom-tam");
        assertThat(admin.deleteGroup("hai-duong.nhom-tam")).isEqualTo(403);
        // when
        identity.setAuthentication("admin", List.of("camunda-admin"));
        try (var scope = LocalityScope.of(List.of("hai-duong"))) {
            assertThat(scope).isNotNull();
            identity.deleteGroup("hai-duong.nhom-tam");
            identity.deleteUser(person);
        } finally {
            identity.clearAuthentication();
        }
        // then
        var lines = trail.of(person);
        assertThat(lines.get(lines.size() - 2))
                .startsWith("hai-duong ACCOUNT_CHANGED ")
                .contains("\"posts\":[\"hai-duong.nhom-tam\"]} -> ", "\"posts\":[]}");
        assertThat(lines.get(lines.size() - 1)).startsWith("hai-duong ACCOUNT_REMOVED ");
        assertThat(trail.of("hai-duong.nhom-tam"))
                .filteredOn(line -> line.contains("GROUP_CHANGED"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("hai-duong GROUP_CHANGED "));
    }

    @Test
    void givenGrantInCamundaAdmin_thenItIsOnTheTrail() {
        // given
        var admin = new CamundaAdmin(login("admin"));
        // when
        var grant = TasklistClient.json(admin.grant("hai-duong.records-clerk", "cockpit"))
                .path("id")
                .asText();
        assertThat(admin.revoke(grant)).isEqualTo(204);
        // then
        var parts = "{\"group\":\"hai-duong.records-clerk\",\"kind\":\"granted\",\"permissions\":[\"ACCESS\"],"
                + "\"resource\":\"APPLICATION cockpit\",\"user\":\"\"}";
        assertThat(trail.of("APPLICATION cockpit"))
                .containsExactly(
                        "hai-duong GRANT_CHANGED admin 127.0.0.1:  -> " + parts,
                        "hai-duong GRANT_CHANGED admin 127.0.0.1: " + parts + " -> ");
    }

    @Test
    void givenOwnPassword_thenThePersonIsTheOneWhoActed() {
        // given
        person = "hai-duong.so-nam";
        new CamundaAdmin(login("admin")).createUser(person, "Số Năm", PASSWORD);
        identity.createTenantUserMembership("hai-duong", person);
        // when
        var web = login(person);
        assertThat(new CamundaAdmin(web).rename(person, "Số Năm B")).isEqualTo(403);
        var wanted = "mưa rào tháng sáu";
        web.postForm(
                "/doi-mat-khau", "/doi-mat-khau", Map.of("current", PASSWORD, "wanted", wanted, "repeated", wanted));
        // then
        assertThat(trail.of(person).stream().skip(2).map(line -> line.split(":")[0]))
                .isEqualTo(List.of("hai-duong PASSWORD_CHANGED " + person + " 127.0.0.1"));
    }

    @Test
    void givenStart_thenItsDemoAccountsAreNotOnTheTrail() {
        assertThat(trail.acts("hai-duong.dich-vu-su-nghiep-cong.head")).noneMatch(act -> act.startsWith("ACCOUNT"));
    }

    private void act(WebClient web, String act, Map<String, String> fields) {
        var page = LIST + "/" + person;
        var seen = web.get(page).body().split("name=\"seen\" value=\"")[1].substring(0, 64);
        var all = new java.util.HashMap<>(fields);
        all.put("seen", seen);
        assertThat(web.postForm(page, page + act, all).statusCode()).as(act).isEqualTo(302);
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        assertThat(web.login(user, PASSWORD)).isEqualTo("/");
        return web;
    }
}
