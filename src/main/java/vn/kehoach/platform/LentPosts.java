package vn.kehoach.platform;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts that people hold for a time only. To the engine they are groups like any other; here stands which of them go back,
 * so that nobody ever loses a post that is his own. Whoever calls has checked who may.
 */
@Service
public class LentPosts {
    private static final String OF_LOCALITY = """
            select user_id as user, post, reason from lent_post
             where starts_with(post, :locality || '.')
             order by user_id, post, reason
            """;

    private static final String OF_USER = "select distinct post from lent_post where user_id = :user";

    private static final String REASONS = "select count(*) from lent_post where user_id = :user and post = :post";

    private static final String LEND = """
            insert into lent_post (user_id, post, reason, lent_at) values (:user, :post, :reason, :at)
            """;

    private static final String TAKE_BACK = """
            delete from lent_post where user_id = :user and post = :post and reason = :reason
            """;

    private static final String KEEP = "delete from lent_post where user_id = :user and post = :post";

    private static final String FORGET = "delete from lent_post where user_id = :user";

    private final JdbcClient jdbc;
    private final IdentityService identity;
    private final Clock clock;

    LentPosts(JdbcClient jdbc, IdentityService identity, Clock clock) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.clock = clock;
    }

    public List<Loan> ofLocality(String locality) {
        return jdbc.sql(OF_LOCALITY)
                .param("locality", locality)
                .query(Loan.class)
                .list();
    }

    public Set<String> of(String user) {
        return jdbc.sql(OF_USER).param("user", user).query(String.class).set();
    }

    /** To somebody who does not hold the post himself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lend(Loan loan) {
        if (!isLent(loan)) {
            identity.createMembership(loan.user(), loan.post());
        }
        sql(LEND, loan)
                .param("reason", loan.reason())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The post goes with its last reason; nothing happens to whom somebody has taken it from already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Loan loan) {
        sql(TAKE_BACK, loan).param("reason", loan.reason()).update();
        if (!isLent(loan)) {
            identity.deleteMembership(loan.user(), loan.post());
        }
    }

    /** The post is his own from now on. @return whether it had been lent */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(String user, String post) {
        return jdbc.sql(KEEP).param("user", user).param("post", post).update() > 0;
    }

    /** For somebody who leaves all his groups. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String user) {
        jdbc.sql(FORGET).param("user", user).update();
    }

    private boolean isLent(Loan loan) {
        return sql(REASONS, loan).query(Integer.class).single() > 0;
    }

    private JdbcClient.StatementSpec sql(String sql, Loan loan) {
        return jdbc.sql(sql).param("user", loan.user()).param("post", loan.post());
    }

    /** @param reason business key of the case for whose time the post is lent */
    public record Loan(String user, String post, String reason) {}
}
