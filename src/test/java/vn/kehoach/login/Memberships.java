package vn.kehoach.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To what an account belongs. */
record Memberships(IdentityService identity, JdbcClient jdbc) {
    /** Each row with the transaction that wrote it. */
    List<String> versions(String user) {
        return jdbc.sql("""
                        select group_id_ || ' ' || xmin from act_id_membership where user_id_ = :user
                        union all
                        select tenant_id_ || ' ' || xmin from act_id_tenant_member where user_id_ = :user
                        order by 1
                        """).param("user", user).query(String.class).list();
    }

    List<String> posts(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    List<String> localities(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
