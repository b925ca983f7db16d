package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.account.AccountDesk.LIST;
import static vn.kehoach.account.AccountDesk.PASSWORD;

import java.util.List;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** A locality never loses its last administrator, not even to two who act at once. */
@ServerTest
class LastAdministratorIT {
    private static final String ADMIN = "hai-duong.admin";
    private static final String LAN = "hai-duong.tran-thi-lan";
    private static final String NAME = "Trần Thị Lan (mẫu)";
    private static final String HEALTH = "hai-duong.tram-y-te";

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
    }

    @Test
    void givenLastAdministrator_thenHeStays() {
        // given
        var admins = "hai-duong.admins";
        // then
        assertThat(desk.change(ADMIN, "Quản trị", HEALTH).body()).contains("người quản trị tài khoản duy nhất");
        assertThat(desk.close(ADMIN).body()).contains("Không tự đóng tài khoản của mình.");
        assertThat(desk.newPassword(ADMIN, "").body()).contains("đổi tại trang “Đổi mật khẩu”");
        // when
        desk.add(LAN, NAME, admins, PASSWORD);
        var lan = new AccountDesk(port, LAN);
        assertThat(desk.close(LAN).statusCode()).isEqualTo(302);
        desk.reopen(LAN);
        // then: who is closed is no administrator
        assertThat(desk.change(ADMIN, "Quản trị", HEALTH).statusCode()).isEqualTo(409);
        assertThat(lan.get(LIST).statusCode()).isNotEqualTo(200);
        assertThat(identity.createGroupQuery()
                        .groupMember(ADMIN)
                        .groupId(admins)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givenTwoAdministratorsWhoRemoveEachOtherAtOnce_thenOneStays() throws Exception {
        // given
        desk.add(LAN, NAME, "hai-duong.admins", PASSWORD);
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
            assertThat(identity.createUserQuery()
                            .memberOfGroup("hai-duong.admins")
                            .count())
                    .isEqualTo(1);
        } finally {
            restoreAdmin();
        }
    }

    private void restoreAdmin() {
        if (identity.createGroupQuery()
                        .groupMember(ADMIN)
                        .groupId("hai-duong.admins")
                        .count()
                == 0) {
            identity.deleteMembership(ADMIN, HEALTH);
            identity.createMembership(ADMIN, "hai-duong.admins");
        }
    }
}
