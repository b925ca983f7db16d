package vn.kehoach.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Service;

/** Tenants, groups and users of the engine; everything is made once and left alone afterwards. */
@Service
public class EngineAccounts {
    private final IdentityService identity;

    EngineAccounts(IdentityService identity) {
        this.identity = identity;
    }

    public void tenant(String id, String name) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            var tenant = identity.newTenant(id);
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    public void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** A person of one locality with the posts given by the groups. */
    public void user(String id, String name, String password, String tenant, List<String> groups) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        var user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("(mẫu)");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createTenantUserMembership(tenant, id);
        groups.forEach(group -> identity.createMembership(id, group));
    }
}
