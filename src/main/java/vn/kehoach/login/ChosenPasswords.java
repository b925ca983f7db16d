package vn.kehoach.login;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Refused;

/**
 * Whether the password of an account was chosen by its owner. It is whenever he set it himself, on our page or in the
 * profile of the web applications; any other was given to him.
 */
@Service
@Transactional
public class ChosenPasswords {
    private static final String IS_CHOSEN = """
            select count(*) from chosen_password where user_id = :user and mark = :mark
            """;

    private static final String CHOSEN = """
            select p.user_id from chosen_password p join act_id_user u on u.id_ = p.user_id and u.pwd_ = p.mark
             where p.user_id in (:users)
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

    /** Those among them who work with a password of their own. */
    public Set<String> chosenAmong(Collection<String> users) {
        return users.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(CHOSEN)
                        .param("users", users)
                        .query(String.class)
                        .list());
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
    }

    /** What is stored of the password now is the owner's choice. */
    void choose(String user) {
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
