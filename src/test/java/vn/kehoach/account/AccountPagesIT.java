package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.account.AccountDesk.LIST;
import static vn.kehoach.account.AccountDesk.PASSWORD;

import java.net.http.HttpRequest.BodyPublishers;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.CamundaAdmin;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Who sees the accounts of a locality, and which. */
@ServerTest
class AccountPagesIT {
    private static final String ADMIN = "hai-duong.admin";
    private static final List<String> NOT_HIS = List.of(
            "yet-kieu.admin",
            "yet-kieu.tram-y-te.staff",
            "admin",
            "khong-co",
            "hai-duong.khong-co",
            "hai-duong.hai-noi",
            "hai-duong.he-thong");

    @Autowired
    IdentityService identity;

    @LocalServerPort
    int port;

    @AfterEach
    void removePeople() {
        List.of("hai-duong.hai-noi", "hai-duong.he-thong", "hai-duong.quan-tri-moi")
                .forEach(identity::deleteUser);
    }

    @Test
    void givenAdministratorOfALocality_thenHeLandsAtItsAccountsAndMayDoNothingElse() {
        // given
        var desk = new AccountDesk(port, ADMIN);
        var admin = new CamundaAdmin(desk.web());
        // then
        assertThat(desk.location(desk.get("/"))).isEqualTo(LIST);
        assertThat(desk.get(LIST).body())
                .contains("Quản trị phường Hải Dương", "hai-duong.tram-y-te.staff", "Thủ trưởng Trạm Y tế")
                .doesNotContain("yet-kieu");
        assertThat(desk.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(desk.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(desk.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(desk.get("/camunda/api/engine/engine/default/task").body()).isEqualTo("[]");
        assertThat(desk.get("/camunda/api/engine/engine/default/process-instance")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.get("/camunda/api/engine/engine/default/user").body()).doesNotContain("staff");
        assertThat(admin.createUser("ke-la", "Kẻ lạ", "Rat-dai-2026")).isEqualTo(403);
        assertThat(admin.join(ADMIN, "camunda-admin")).isEqualTo(403);
        assertThat(admin.join(ADMIN, "hai-duong.vice-chair")).isEqualTo(403);
        assertThat(admin.setPassword("hai-duong.vice-chair", "Rat-dai-2026", PASSWORD))
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.tram-y-te.staff", "hai-duong.vice-chair", "hai-duong.van-phong.head", "admin"})
    void givenAnybodyElse_thenAllPagesAndFormsAreClosed(String person) {
        // given
        var web = new WebClient(port);
        web.login(person, PASSWORD);
        // then
        for (var path : List.of(LIST, LIST + "/them", LIST + "/hai-duong.tram-y-te.staff", LIST + "/khong-co")) {
            assertThat(web.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (var act : List.of("", "/hai-duong.tram-y-te.staff", "/hai-duong.tram-y-te.staff/mat-khau")) {
            assertThat(web.postForm("/doi-mat-khau", LIST + act, Map.of("name", "x"))
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        for (var act : List.of("/hai-duong.tram-y-te.staff/dong", "/hai-duong.tram-y-te.staff/mo-lai")) {
            assertThat(web.postForm("/doi-mat-khau", LIST + act, Map.of("sure", "true"))
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
    }

    @Test
    void givenNobodyLoggedIn_thenTheLoginComesFirst() {
        // given
        var web = new WebClient(port);
        // then
        assertThat(web.location(web.get(LIST))).isEqualTo("/login");
        assertThat(web.login(ADMIN, PASSWORD)).startsWith(LIST);
    }

    @Test
    void givenAccountThatIsNotHis_thenItAnswersAsOneThatDoesNotExist() {
        // given: of two localities; of the system
        person("hai-duong.hai-noi", List.of("hai-duong", "yet-kieu"), "hai-duong.tram-y-te");
        person("hai-duong.he-thong", List.of("hai-duong"), "camunda-admin");
        var desk = new AccountDesk(port, ADMIN);
        var none = told(desk.get(AccountDesk.page("hai-duong.khong-co")));
        // then
        assertThat(desk.get(LIST).body())
                .contains(">" + ADMIN + "<")
                .doesNotContain(NOT_HIS.stream().map(user -> ">" + user + "<").toList());
        for (var user : NOT_HIS) {
            assertThat(desk.get(AccountDesk.page(user)).statusCode()).as(user).isEqualTo(404);
            assertThat(told(desk.get(AccountDesk.page(user)))).as(user).isEqualTo(none);
            for (var act : List.of("", "/mat-khau", "/dong", "/mo-lai")) {
                var answer = desk.send(user, act, Map.of("name", "Tên khác", "posts", "hai-duong", "sure", "true"));
                assertThat(answer.statusCode()).as(user + act).isEqualTo(404);
                assertThat(told(answer)).as(user + act).isEqualTo(none);
            }
        }
        assertThat(identity.createUserQuery().userFirstName("Tên khác").count()).isZero();
    }

    @Test
    void givenFormWithoutToken_thenNothingIsDone() {
        // given
        var desk = new AccountDesk(port, ADMIN);
        // when
        var answer = desk.web()
                .send(desk.web()
                        .request(LIST)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "user=hai-duong.quan-tri-moi&name=Ai&posts=hai-duong.tram-y-te")));
        // then
        assertThat(desk.location(answer)).isEqualTo("/login?het-phien");
        assertThat(identity.createUserQuery().userId("hai-duong.quan-tri-moi").count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trạm Y tế", "tram y te", "TRẠM  y tế ", "y-te.staff", "trường 1 can bo"})
    void givenSearch_thenItFindsHoweverItIsTyped(String typed) {
        // given
        var desk = new AccountDesk(port, ADMIN);
        // when
        var composed = search(desk, typed);
        var decomposed = search(desk, Normalizer.normalize(typed, Normalizer.Form.NFD));
        // then
        assertThat(composed)
                .contains(typed.contains("1") ? "hai-duong.truong-1.staff" : "hai-duong.tram-y-te.staff")
                .doesNotContain("hai-duong.van-phong.staff", "hai-duong.truong-2");
        assertThat(decomposed).contains(typed.contains("1") ? "hai-duong.truong-1.staff" : "hai-duong.tram-y-te.staff");
    }

    @Test
    void givenSearchForNobody_thenThePageSaysSo() {
        assertThat(search(new AccountDesk(port, ADMIN), "<b>không có ai"))
                .contains("Không có tài khoản nào khớp", "&lt;b&gt;không có ai")
                .doesNotContain("<b>không");
    }

    @Test
    void givenAdministratorNamedInCamundaAdmin_thenHeManagesHisLocality() {
        // given
        var system = new WebClient(port);
        system.login("admin", PASSWORD);
        var admin = new CamundaAdmin(system);
        var user = "hai-duong.quan-tri-moi";
        assertThat(admin.createUser(user, "Quản trị mới", PASSWORD)).isEqualTo(204);
        assertThat(admin.belong(user, "hai-duong")).isEqualTo(204);
        // when, then
        assertThat(new AccountDesk(port, user).get(LIST).statusCode()).isEqualTo(403);
        assertThat(admin.join(user, "hai-duong.admins")).isEqualTo(204);
        assertThat(new AccountDesk(port, user).get(LIST).statusCode()).isEqualTo(200);
        assertThat(admin.leave(user, "hai-duong.admins")).isEqualTo(204);
        assertThat(new AccountDesk(port, user).get(LIST).statusCode()).isEqualTo(403);
        // the group of a locality to which he does not belong is no help
        assertThat(admin.join(user, "yet-kieu.admins")).isEqualTo(204);
        assertThat(new AccountDesk(port, user).get(LIST).statusCode()).isEqualTo(403);
    }

    // But for the moment and the address asked for.
    private static String told(java.net.http.HttpResponse<String> answer) {
        return answer.body().replaceAll("\"(timestamp|path)\":\"[^\"]*\"", "");
    }

    private static String search(AccountDesk desk, String typed) {
        return desk.get(LIST + "?tim=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                .body();
    }

    private void person(String user, List<String> localities, String group) {
        var account = identity.newUser(user);
        account.setPassword(PASSWORD);
        identity.saveUser(account);
        localities.forEach(locality -> identity.createTenantUserMembership(locality, user));
        identity.createMembership(user, group);
    }
}
