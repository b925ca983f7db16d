package vn.kehoach.feed;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose feed answers to which secret; of the secret only its hash is kept. */
@Repository
class FeedRepository {
    private static final String PUT = """
            insert into calendar_feed (user_id, secret_hash, made_at) values (:user, :hash, :at)
            on conflict (user_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
            """;

    private static final String MADE = "select made_at from calendar_feed where user_id = :user";

    private static final String OWNER = "select user_id from calendar_feed where secret_hash = :hash";

    private static final String REMOVE = "delete from calendar_feed where user_id = :user";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(String user, String hash) {
        jdbc.sql(PUT)
                .param("user", user)
                .param("hash", hash)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<OffsetDateTime> madeAt(String user) {
        return jdbc.sql(MADE).param("user", user).query(OffsetDateTime.class).optional();
    }

    Optional<String> owner(String hash) {
        return jdbc.sql(OWNER).param("hash", hash).query(String.class).optional();
    }

    /** @return whether there was one */
    boolean remove(String user) {
        return jdbc.sql(REMOVE).param("user", user).update() > 0;
    }
}
