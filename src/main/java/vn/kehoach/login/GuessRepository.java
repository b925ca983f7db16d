package vn.kehoach.login;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of failed logins, shared by all nodes. */
@Repository
class GuessRepository {
    private static final String BLOCKED_UNTIL = """
            select blocked_until from login_failure where kind = :kind and subject = :subject and blocked_until > :now
            """;

    // Counted before the password is looked at: a hundred guesses at once are a hundred guesses.
    private static final String COUNT = """
            insert into login_failure (kind, subject, failures, last_failed_at) values (:kind, :subject, 1, :now)
            on conflict (kind, subject) do update
               set failures = case when login_failure.last_failed_at < :quiet then 1 else login_failure.failures + 1 end,
                   last_failed_at = :now
            returning failures
            """;

    private static final String BLOCK = """
            update login_failure set blocked_until = :until where kind = :kind and subject = :subject
            """;

    private static final String FORGIVE = """
            delete from login_failure where kind = :kind and subject = :subject
            """;

    private static final String TAKE_BACK = """
            update login_failure set failures = greatest(failures - 1, 0), blocked_until = null
             where kind = :kind and subject = :subject
            """;

    private static final String FORGET = """
            delete from login_failure where last_failed_at < :before
            """;

    private static final String KNOWN = """
            select count(*) from login_known_address where subject = :subject
            """;

    private static final String KNOW = """
            insert into login_known_address (subject, logged_in_at) values (:subject, :now)
            on conflict (subject) do update set logged_in_at = :now
            """;

    private final JdbcClient jdbc;

    GuessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OffsetDateTime> blockedUntil(GuessLimit limit, Guess guess, OffsetDateTime now) {
        return of(BLOCKED_UNTIL, limit, guess)
                .param("now", now)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** @return how many guesses there have been without a quiet time between them */
    int count(GuessLimit limit, Guess guess, OffsetDateTime now, OffsetDateTime quiet) {
        return of(COUNT, limit, guess)
                .param("now", now)
                .param("quiet", quiet)
                .query(Integer.class)
                .single();
    }

    void block(GuessLimit limit, Guess guess, OffsetDateTime until) {
        of(BLOCK, limit, guess).param("until", until).update();
    }

    void forgive(GuessLimit limit, Guess guess) {
        of(FORGIVE, limit, guess).update();
    }

    /** The guess was right: it counts for nobody. */
    void takeBack(GuessLimit limit, Guess guess) {
        of(TAKE_BACK, limit, guess).update();
    }

    void forget(OffsetDateTime before) {
        jdbc.sql(FORGET).param("before", before).update();
    }

    boolean knows(Guess guess) {
        return jdbc.sql(KNOWN)
                        .param("subject", guess.subject(GuessLimit.ACCOUNT_AT_ADDRESS))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void know(Guess guess, OffsetDateTime now) {
        jdbc.sql(KNOW)
                .param("subject", guess.subject(GuessLimit.ACCOUNT_AT_ADDRESS))
                .param("now", now)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, GuessLimit limit, Guess guess) {
        return jdbc.sql(sql).param("kind", limit.name()).param("subject", guess.subject(limit));
    }
}
