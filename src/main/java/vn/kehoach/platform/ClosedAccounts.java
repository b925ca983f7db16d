package vn.kehoach.platform;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose account nobody may log in to any more, with whatever password or provider; the account itself stays. */
@Repository
public class ClosedAccounts {
    private static final String IS_CLOSED = "select count(*) from closed_account where user_id = :user";

    private static final String CLOSE = """
            insert into closed_account (user_id, closed_at, closed_by) values (:user, :now, :by)
            on conflict (user_id) do nothing
            """;

    private static final String REOPEN = "delete from closed_account where user_id = :user";

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isClosed(String user) {
        return jdbc.sql(IS_CLOSED).param("user", user).query(Integer.class).single() > 0;
    }

    void close(String user, String by) {
        jdbc.sql(CLOSE)
                .param("user", user)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    void reopen(String user) {
        jdbc.sql(REOPEN).param("user", user).update();
    }
}
