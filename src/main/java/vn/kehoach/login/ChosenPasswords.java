package vn.kehoach.login;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Refused;

/** Whether the password of an account was chosen by its owner, however else it may have been set. */
@Service
@Transactional
class ChosenPasswords {
    private static final String IS_CHOSEN = """
            select count(*) from chosen_password where user_id = :user and mark = :mark
            """;

    private static final String CHOOSE = """
            insert into chosen_password (user_id, mark, chosen_at) values (:user, :mark, :now)
            on conflict (user_id) do update set mark = :mark, chosen_at = :now
            """;

    private final JdbcClient jdbc;
    private final EngineAccounts accounts;
    private final Clock clock;

    ChosenPasswords(JdbcClient jdbc, EngineAccounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean isChosen(String user) {
        return jdbc.sql(IS_CHOSEN)
                        .param("user", user)
                        .param("mark", mark(user))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws Refused when the current password is wrong, or the new one is the same, differs from its repetition or is easy to guess */
    void change(String user, String current, String wanted, String repeated) {
        if (!accounts.passwordIs(user, current)) {
            throw new Refused("Mật khẩu hiện tại chưa đúng.");
        }
        if (!wanted.equals(repeated)) {
            throw new Refused("Hai lần nhập mật khẩu mới chưa giống nhau.");
        }
        if (wanted.equals(current)) {
            throw new Refused("Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        accounts.changePassword(user, wanted);
        jdbc.sql(CHOOSE)
                .param("user", user)
                .param("mark", mark(user))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private String mark(String user) {
        return accounts.passwordMark(user).orElse("");
    }
}
