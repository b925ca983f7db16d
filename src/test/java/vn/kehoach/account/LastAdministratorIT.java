package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kehoach.account.AccountDesk.LIST;
import static vn.kehoach.account.AccountDesk.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.Locks;
import vn.kehoach.support.ServerTest;

/** A locality never loses its last administrator, not even to two who act at once. */
@ServerTest
class LastAdministratorIT {
    private static final String ADMIN = "hai-duong.admin";
    private static final String LAN = "hai-duong.tran-thi-lan";
    private static final String HOA = "hai-duong.pham-thi-hoa";
    private static final String ADMINS = "hai-duong.admins";
    private static final String NAME = "Trần Thị Lan (mẫu)";
    private static final String HEALTH = "hai-duong.tram-y-te";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private AccountDesk desk;

    @BeforeEach
    void open() {
        desk = new AccountDesk(port, ADMIN);
    }

    @AfterEach
    void removeOthers() {
        identity.deleteUser(LAN);
        identity.deleteUser(HOA);
        jdbc.sql("delete from closed_account").update();
    }

    @Test
    void givenLastAdministrator_thenHeStays() {
        assertThat(desk.change(ADMIN, "Quản trị", HEALTH).body()).contains("người quản trị tài khoản duy nhất");
        assertThat(desk.close(ADMIN).body()).contains("Không tự đóng tài khoản của mình.");
        assertThat(desk.newPassword(ADMIN, "").body()).contains("đổi tại trang “Đổi mật khẩu”");
        // when
        desk.add(LAN, NAME, ADMINS, PASSWORD);
        var lan = new AccountDesk(port, LAN);
        assertThat(desk.close(LAN).statusCode()).isEqualTo(302);
        desk.reopen(LAN);
        // then: who is closed is no administrator
        assertThat(desk.change(ADMIN, "Quản trị", HEALTH).statusCode()).isEqualTo(409);
        assertThat(lan.get(LIST).statusCode()).isNotEqualTo(200);
        assertThat(holds(ADMIN, ADMINS)).isTrue();
    }

    @Test
    void givenTwoAdministratorsWhoRemoveEachOtherAtOnce_thenOneStays() throws Exception {
        // given
        desk.add(LAN, NAME, ADMINS, PASSWORD);
        var lan = new AccountDesk(port, LAN);
        var seenAdmin = lan.seen(ADMIN);
        var seenLan = desk.seen(LAN);
        try {
            // when
            var both = Executors.newFixedThreadPool(2);
            var done = both.invokeAll(List.of(
                    () -> lan.change(ADMIN, "Quản trị phường (mẫu)", HEALTH, seenAdmin)
                            .statusCode(),
                    () -> desk.change(LAN, NAME, HEALTH, seenLan).statusCode()));
            both.shutdown();
            // then
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsOnlyOnce(302);
            assertThat(administrators()).isEqualTo(1);
        } finally {
            restoreAdmin();
        }
    }

    @Test
    void givenThreeAdministratorsOfWhomTwoCloseEachOtherAtOnce_thenOneOfThemStays() throws Exception {
        // given
        desk.add(LAN, NAME, ADMINS, PASSWORD);
        desk.add(HOA, "Phạm Thị Hòa (mẫu)", ADMINS, PASSWORD);
        var lan = new AccountDesk(port, LAN);
        var hoa = new AccountDesk(port, HOA);
        var ofLan = Map.of("sure", "true", "seen", hoa.seen(LAN));
        var ofHoa = Map.of("sure", "true", "seen", lan.seen(HOA));
        var both = Executors.newFixedThreadPool(2);
        // when: both have passed the first question and wait for the same lock
        var answers = transaction.execute(status -> {
            lock();
            var sent = List.of(
                    both.submit(() -> lan.send(HOA, "/dong", ofHoa).statusCode()),
                    both.submit(() -> hoa.send(LAN, "/dong", ofLan).statusCode()));
            await().untilAsserted(() -> assertThat(Locks.waitingInTurn(jdbc)).isEqualTo(2));
            return sent;
        });
        both.shutdown();
        // then
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 403);
        assertThat(administrators()).isEqualTo(2);
    }

    @Test
    void givenHimself_thenNobodyGivesHimFurtherPosts() {
        // given
        var words = "Không tự giao thêm vị trí cho mình.";
        // then
        for (var post : List.of("hai-duong.vice-chair", HEALTH + ".head", "hai-duong.supervisors")) {
            assertThat(desk.change(ADMIN, "Quản trị", ADMINS + "," + post).body())
                    .as(post)
                    .contains(words);
            assertThat(holds(ADMIN, post)).as(post).isFalse();
        }
        // when: somebody else gives one
        desk.add(LAN, NAME, ADMINS, PASSWORD);
        var lan = new AccountDesk(port, LAN);
        assertThat(desk.change(LAN, NAME, ADMINS + "," + HEALTH).statusCode()).isEqualTo(302);
        // then: what he has he may keep, or give away
        assertThat(lan.change(LAN, "Tên mới", ADMINS + "," + HEALTH).statusCode())
                .isEqualTo(302);
        assertThat(lan.change(LAN, "Tên mới", ADMINS).statusCode()).isEqualTo(302);
        assertThat(lan.change(LAN, "Tên mới", ADMINS + "," + HEALTH).body()).contains(words);
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accounts hai-duong', 0))")
                .query((row, number) -> true)
                .single();
    }

    private boolean holds(String user, String post) {
        return identity.createGroupQuery().groupMember(user).groupId(post).count() > 0;
    }

    private long administrators() {
        return identity.createUserQuery().memberOfGroup(ADMINS).count();
    }

    private void restoreAdmin() {
        if (!holds(ADMIN, ADMINS)) {
            identity.deleteMembership(ADMIN, HEALTH);
            identity.createMembership(ADMIN, ADMINS);
        }
    }
}
