package vn.kehoach.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads accounts with their posts from the engine's tables: its own queries would need one statement for the posts of
 * each account, and would see nothing of what the running command has not written yet.
 */
@Repository
public class AccountRows {
    private static final String ACCOUNT = """
            select u.id_, u.first_, u.last_, u.email_, u.pwd_, c.closed_at,
                   array(select m.group_id_ from act_id_membership m where m.user_id_ = u.id_ order by 1) as posts,
                   array(select t.tenant_id_ from act_id_tenant_member t where t.user_id_ = u.id_ order by 1) as localities
              from act_id_user u
              left join closed_account c on c.user_id = u.id_
            """;

    private static final String OF_LOCALITY = """
             where exists (select from act_id_tenant_member t where t.user_id_ = u.id_ and t.tenant_id_ = :locality)
               and not exists (select from act_id_tenant_member t where t.user_id_ = u.id_ and t.tenant_id_ <> :locality)
               and not exists (select from act_id_membership m where m.user_id_ = u.id_ and m.group_id_ = :system)
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AccountRow> find(String user) {
        return jdbc.sql(ACCOUNT + " where u.id_ = :user")
                .param("user", user)
                .query(AccountRows::row)
                .optional();
    }

    /** How pages and records call this person; his user id when there is no such account. */
    public String shownName(String user) {
        return find(user).map(AccountRow::shownName).orElse(user);
    }

    /** Those that exist of these. */
    public List<AccountRow> find(Collection<String> users) {
        return users.isEmpty()
                ? List.of()
                : jdbc.sql(ACCOUNT + " where u.id_ in (:users)")
                        .param("users", users)
                        .query(AccountRows::row)
                        .list();
    }

    /** Who belongs to this locality and to no other, and is no administrator of the system. */
    public List<AccountRow> ofLocality(String locality) {
        return of(locality, " order by u.id_").query(AccountRows::row).list();
    }

    public Optional<AccountRow> ofLocality(String locality, String user) {
        return of(locality, " and u.id_ = :user")
                .param("user", user)
                .query(AccountRows::row)
                .optional();
    }

    private JdbcClient.StatementSpec of(String locality, String more) {
        return jdbc.sql(ACCOUNT + OF_LOCALITY + more)
                .param("locality", locality)
                .param("system", Groups.CAMUNDA_ADMIN);
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new AccountRow(
                row.getString("id_"),
                row.getString("first_"),
                row.getString("last_"),
                row.getString("email_"),
                List.of((String[]) row.getArray("posts").getArray()),
                List.of((String[]) row.getArray("localities").getArray()),
                row.getString("pwd_"),
                closed == null ? null : closed.toInstant());
    }
}
