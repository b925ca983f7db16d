package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.account.AccountDesk.LIST;
import static vn.kehoach.account.AccountDesk.made;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** An account from its first day to its last, changed as a whole or not at all. */
@ServerTest
class AccountChangesIT {
    private static final String ADMIN = "hai-duong.admin";
    private static final String LAN = "hai-duong.nguyen-thi-lan";
    private static final String NAME = "Nguyễn Thị Lan";
    private static final String HEALTH = "hai-duong.tram-y-te";
    private static final String OWN = "mưa rào tháng sáu";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private AccountDesk desk;

    @BeforeEach
    void open() {
        desk = new AccountDesk(port, ADMIN);
    }

    @AfterEach
    void removeLan() {
        identity.deleteUser(LAN);
        jdbc.sql("delete from closed_account").update();
        jdbc.sql("delete from login_failure").update();
    }

    @Test
    void givenNewAccount_thenItsPasswordIsShownOnceAndMustBeChanged() {
        // when: typed on a keyboard that decomposes
        var answer = desk.add(
                "Hai-Duong.nguyen-thi-lan",
                Normalizer.normalize(NAME, Normalizer.Form.NFD),
                HEALTH + "," + HEALTH + ".head",
                "");
        var page = desk.next(answer);
        // then
        assertThat(desk.location(answer)).isEqualTo(AccountDesk.page(LAN));
        assertThat(page).contains("Đã thêm tài khoản.", NAME, "Cán bộ Trạm Y tế", "Thủ trưởng Trạm Y tế");
        assertThat(made(page)).hasSize(19);
        assertThat(made(desk.get(AccountDesk.page(LAN)).body())).isEmpty();
        assertThat(posts()).containsExactlyInAnyOrder(HEALTH, HEALTH + ".head");
        assertThat(localities()).isEqualTo(1);
        // when
        var lan = login(made(page));
        assertThat(lan.location(lan.get("/camunda/app/tasklist/default/"))).isEqualTo("/doi-mat-khau");
        change(lan, made(page), OWN);
        // then
        assertThat(login(OWN).get("/api/notices").statusCode()).isEqualTo(200);
        assertThat(desk.get(AccountDesk.page(LAN)).body()).contains("Đang dùng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nguyen-thi-lan | Lan | hai-duong.tram-y-te | - | Tên đăng nhập bắt đầu bằng",
                "yet-kieu.lan | Lan | hai-duong.tram-y-te | - | Tên đăng nhập bắt đầu bằng",
                "hai-duong.lân | Lan | hai-duong.tram-y-te | - | Tên đăng nhập bắt đầu bằng",
                "hai-duong. | Lan | hai-duong.tram-y-te | - | Tên đăng nhập bắt đầu bằng",
                "hai-duong.a/b | Lan | hai-duong.tram-y-te | - | Tên đăng nhập bắt đầu bằng",
                "hai-duong.vice-chair | Lan | hai-duong.tram-y-te | - | đã có người dùng",
                "hai-duong.nguyen-thi-lan | - | hai-duong.tram-y-te | - | Chưa nhập họ và tên",
                "hai-duong.nguyen-thi-lan | Lan | - | - | Chưa chọn vị trí nào",
                "hai-duong.nguyen-thi-lan | Lan | yet-kieu.tram-y-te | - | Có vị trí không thuộc địa phương này",
                "hai-duong.nguyen-thi-lan | Lan | hai-duong.tram-y-te,camunda-admin | - | Có vị trí không thuộc địa phương này",
                "hai-duong.nguyen-thi-lan | Lan | hai-duong.khong-co | - | Có vị trí không thuộc địa phương này",
                "hai-duong.nguyen-thi-lan | Lan | hai-duong.tram-y-te | ngan | Mật khẩu tạm dễ đoán",
                "hai-duong.nguyen-thi-lan | Lan | hai-duong.tram-y-te | x-hai-duong.nguyen-thi-lan | Mật khẩu tạm dễ đoán",
            })
    void givenBadInput_thenItIsSaidAndNothingIsLostOrWritten(
            String user, String name, String posts, String password, String message) {
        // given
        var before = identity.createUserQuery().count();
        // when
        var answer = desk.add(user, text(name), text(posts), text(password));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(message, "value=\"" + user + "\"", "value=\"" + text(name) + "\"")
                .contains("value=\"" + text(password) + "\"");
        if (HEALTH.equals(posts)) {
            assertThat(answer.body()).containsPattern("value=\"hai-duong.tram-y-te\" checked");
        }
        assertThat(identity.createUserQuery().count()).isEqualTo(before);
    }

    @Test
    void givenMove_thenTheAccountHasItsNewNameAndPosts() {
        // given: also a group that is no post of the locality
        desk.add(LAN, NAME, HEALTH, "");
        identity.createMembership(LAN, "yet-kieu.truong-1");
        // when
        var answer = desk.change(LAN, "Nguyễn Thị Ngọc Lan", "hai-duong.van-phong.head");
        // then
        assertThat(desk.next(answer)).contains("Đã lưu họ tên, thư điện tử và vị trí.", "Nguyễn Thị Ngọc Lan");
        assertThat(posts()).containsExactlyInAnyOrder("hai-duong.van-phong.head", "yet-kieu.truong-1");
    }

    @Test
    void givenBadChange_thenTheAccountStaysAsItWas() {
        // given
        desk.add(LAN, NAME, HEALTH, "");
        // then
        for (var posts : List.of("", "yet-kieu.vice-chair", "camunda-admin", HEALTH + ",yet-kieu.admins")) {
            var answer = desk.change(LAN, "Tên mới", posts);
            assertThat(answer.statusCode()).as(posts).isEqualTo(400);
            assertThat(answer.body()).as(posts).contains("value=\"Tên mới\"");
        }
        assertThat(desk.change(LAN, " ", HEALTH).body()).contains("Chưa nhập họ và tên.");
        assertThat(desk.change(LAN, "x".repeat(101), HEALTH).body()).contains("dài quá 100 ký tự");
        assertThat(posts()).containsExactly(HEALTH);
        assertThat(desk.get(AccountDesk.page(LAN)).body()).contains(NAME);
    }

    @Test
    void givenAccountChangedMeanwhile_thenTheOlderPageIsRefused() {
        // given
        desk.add(LAN, NAME, HEALTH, "");
        var seen = desk.seen(LAN);
        new AccountDesk(port, ADMIN).change(LAN, NAME, "hai-duong.truong-1");
        // when
        var answer = desk.change(LAN, "Lan Anh", "hai-duong.truong-2", seen);
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("vừa được thay đổi ở nơi khác", "value=\"Lan Anh\"", "Cán bộ Trường 1 (mẫu)")
                .containsPattern("value=\"hai-duong.truong-2\" checked");
        assertThat(posts()).containsExactly("hai-duong.truong-1");
        for (var act : List.of("/mat-khau", "/dong", "/mo-lai")) {
            assertThat(desk.send(LAN, act, Map.of("seen", seen, "sure", "true")).statusCode())
                    .as(act)
                    .isEqualTo(409);
        }
        assertThat(desk.change(LAN, NAME, HEALTH, "").statusCode()).isEqualTo(409);
        assertThat(posts()).containsExactly("hai-duong.truong-1");
    }

    @Test
    void givenNewTemporaryPassword_thenItMustBeChangedAgain() {
        // given
        desk.add(LAN, NAME, HEALTH, "Tam-thoi-2026");
        change(login("Tam-thoi-2026"), "Tam-thoi-2026", OWN);
        var lan = login(OWN);
        assertThat(lan.get("/api/notices").statusCode()).isEqualTo(200);
        // when
        assertThat(desk.newPassword(LAN, "ngan").body()).contains("Mật khẩu tạm dễ đoán", "value=\"ngan\"");
        var page = desk.next(desk.newPassword(LAN, ""));
        // then: also whoever is logged in with the old one leaves
        assertThat(lan.get("/api/notices").statusCode()).isEqualTo(401);
        assertThat(new WebClient(port).login(LAN, OWN)).isEqualTo("/login?sai");
        var again = login(made(page));
        assertThat(again.location(again.get("/"))).isEqualTo("/doi-mat-khau");
    }

    @Test
    void givenClosedAccount_thenNobodyLogsInAndItsNameStays() {
        // given
        desk.add(LAN, NAME, HEALTH, "Tam-thoi-2026");
        // when: unsure, then sure
        assertThat(desk.send(LAN, "/dong", Map.of("seen", desk.seen(LAN))).statusCode())
                .isEqualTo(409);
        assertThat(posts()).containsExactly(HEALTH);
        desk.close(LAN);
        // then
        assertThat(new WebClient(port).login(LAN, "Tam-thoi-2026")).isEqualTo("/login?sai");
        assertThat(posts()).isEmpty();
        assertThat(desk.get(LIST).body()).contains(NAME, "Đã đóng");
        assertThat(desk.change(LAN, "Khác", HEALTH).body()).contains("Tài khoản này đã đóng.");
        assertThat(desk.newPassword(LAN, "").body()).contains("Tài khoản này đã đóng.");
        assertThat(desk.add(LAN, "Người khác", HEALTH, "").body()).contains("đã có người dùng");
        // when
        var page = desk.next(desk.reopen(LAN));
        // then
        assertThat(page).contains("Đã mở lại tài khoản.");
        assertThat(new WebClient(port).login(LAN, made(page))).isEqualTo("/");
        assertThat(posts()).isEmpty();
        assertThat(desk.reopen(LAN).statusCode()).isEqualTo(409);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private WebClient login(String password) {
        var web = new WebClient(port);
        assertThat(web.login(LAN, password)).isEqualTo("/");
        return web;
    }

    private static void change(WebClient web, String current, String wanted) {
        web.postForm(
                "/doi-mat-khau", "/doi-mat-khau", Map.of("current", current, "wanted", wanted, "repeated", wanted));
    }

    private List<String> posts() {
        return identity.createGroupQuery().groupMember(LAN).list().stream()
                .map(Group::getId)
                .toList();
    }

    private long localities() {
        return identity.createTenantQuery().userMember(LAN).count();
    }
}
