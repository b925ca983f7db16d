package vn.kehoach.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is stored at this moment of accounts, groups, localities and grants, past what the engine has in its memory. */
@Repository
class IdentityRows {
    // A group belongs to the locality whose id its own begins with, or to which somebody has given it.
    private static final String GROUP = """
            select g.name_, array(
                   select t.id_ from act_id_tenant t
                    where g.id_ like t.id_ || '.%'
                       or exists (select from act_id_tenant_member m where m.tenant_id_ = t.id_ and m.group_id_ = g.id_)
                    order by 1) as localities
              from act_id_group g where g.id_ = :id
            """;

    private static final String LOCALITY = "select name_ from act_id_tenant where id_ = :id";

    private static final String GRANT = """
            select a.type_, a.user_id_, a.group_id_, a.resource_type_, a.resource_id_, a.perms_, array(
                   select t.id_ from act_id_tenant t
                    where a.group_id_ like t.id_ || '.%'
                       or exists (select from act_id_tenant_member m where m.tenant_id_ = t.id_ and m.user_id_ = a.user_id_)
                    order by 1) as localities
              from act_ru_authorization a where a.id_ = :id
            """;

    private static final String USERS_OF_GROUP = "select user_id_ from act_id_membership where group_id_ = :id";

    private static final String USERS_OF_LOCALITY = """
            select user_id_ from act_id_tenant_member where tenant_id_ = :id and user_id_ is not null
            """;

    private static final String WORK_FOR = """
            select set_config('kehoach.locality',
                   concat_ws(',', nullif(current_setting('kehoach.locality', true), ''), :localities), true)
            """;

    private final JdbcClient jdbc;
    private final AccountRows accounts;

    IdentityRows(JdbcClient jdbc, AccountRows accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    IdentityState read(IdentityTouched.Kind kind, String id) {
        return switch (kind) {
            case ACCOUNT -> accounts.find(id).map(AccountRow::state).orElse(IdentityState.NOTHING);
            case GROUP ->
                one(
                        GROUP,
                        id,
                        row -> new IdentityState(
                                Map.of("group", id, "name", text(row, "name_"), "localities", list(row)),
                                list(row),
                                null));
            case LOCALITY ->
                one(
                        LOCALITY,
                        id,
                        row -> new IdentityState(
                                Map.of("locality", id, "name", text(row, "name_")), List.of(id), null));
            case GRANT -> one(GRANT, id, IdentityRows::grant);
        };
    }

    List<String> usersOfGroup(String group) {
        return jdbc.sql(USERS_OF_GROUP).param("id", group).query(String.class).list();
    }

    List<String> usersOfLocality(String locality) {
        return jdbc.sql(USERS_OF_LOCALITY)
                .param("id", locality)
                .query(String.class)
                .list();
    }

    /**
     * The rest of this transaction may also write for these localities: an administrator of the system, who belongs to
     * none, changes an account of theirs.
     */
    void alsoWorkFor(List<String> localities) {
        if (!localities.isEmpty()) {
            jdbc.sql(WORK_FOR)
                    .param("localities", String.join(",", localities))
                    .query(String.class)
                    .single();
        }
    }

    private IdentityState one(String sql, String id, Reader reader) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> reader.read(row))
                .optional()
                .orElse(IdentityState.NOTHING);
    }

    private static IdentityState grant(ResultSet row) throws SQLException {
        var stored = new AuthorizationEntity(row.getInt("type_"));
        stored.setResourceType(row.getInt("resource_type_"));
        stored.setPermissions(row.getInt("perms_"));
        var kinds = ResourceTypeUtil.getPermissionsByResourceType(stored.getResourceType());
        var parts = new TreeMap<String, Object>();
        parts.put("kind", List.of("everybody", "granted", "revoked").get(stored.getAuthorizationType()));
        parts.put("user", text(row, "user_id_"));
        parts.put("group", text(row, "group_id_"));
        parts.put("resource", resource(stored.getResourceType()) + " " + text(row, "resource_id_"));
        parts.put("permissions", names(stored.getPermissions(kinds)));
        return new IdentityState(parts, list(row), null);
    }

    private static String resource(int type) {
        return Stream.of(org.camunda.bpm.engine.authorization.Resources.values())
                .filter(resource -> resource.resourceType() == type)
                .map(Enum::name)
                .findFirst()
                .orElse(String.valueOf(type));
    }

    private static List<String> names(Permission[] permissions) {
        var names = Arrays.stream(permissions).map(Permission::getName).toList();
        return names.contains(Permissions.ALL.getName())
                ? List.of(Permissions.ALL.getName())
                : names.stream()
                        .filter(name -> !name.equals(Permissions.NONE.getName()))
                        .toList();
    }

    private static List<String> list(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("localities").getArray());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? "" : stored;
    }

    @FunctionalInterface
    private interface Reader {
        IdentityState read(ResultSet row) throws SQLException;
    }
}
