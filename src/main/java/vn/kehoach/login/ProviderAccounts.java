package vn.kehoach.login;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.ClosedAccounts;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Refused;

/** Accounts of people whom another identity provider vouches for; their posts are what it says at each login. */
@Service
@Transactional
class ProviderAccounts {
    private static final String OWNS = """
            select count(*) from provider_account where user_id = :user and issuer = :issuer and subject = :subject
            """;

    private static final String LINK = """
            insert into provider_account (user_id, issuer, subject) values (:user, :issuer, :subject)
            """;

    private final JdbcClient jdbc;
    private final EngineAccounts accounts;
    private final ClosedAccounts closed;

    ProviderAccounts(JdbcClient jdbc, EngineAccounts accounts, ClosedAccounts closed) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.closed = closed;
    }

    /** @throws Refused when the account is closed, the name belongs to another one, or no post is left to the person */
    void follow(Person person, Collection<String> posts) {
        if (closed.isClosed(person.user())) {
            throw new Refused("Tài khoản này đã đóng. Đề nghị liên hệ người quản trị.");
        }
        if (!accounts.exists(person.user())) {
            accounts.userOfProvider(person.user(), person.name());
            sql(LINK, person).update();
        } else if (sql(OWNS, person).query(Integer.class).single() == 0) {
            throw new Refused("Tên đăng nhập này đã dùng cho một tài khoản khác. Đề nghị liên hệ người quản trị.");
        }
        if (accounts.setPosts(person.user(), posts).isEmpty()) {
            throw new Refused("Tài khoản chưa được giao vị trí nào trong hệ thống. Đề nghị liên hệ người quản trị.");
        }
    }

    private JdbcClient.StatementSpec sql(String sql, Person person) {
        return jdbc.sql(sql)
                .param("user", person.user())
                .param("issuer", person.issuer())
                .param("subject", person.subject());
    }

    /** @param subject how the provider names the person for good; the user name may be given to somebody else later */
    record Person(String user, String name, String issuer, String subject) {}
}
