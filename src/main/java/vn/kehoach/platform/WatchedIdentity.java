package vn.kehoach.platform;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import vn.kehoach.platform.IdentityTouched.Kind;

/** The engine's accounts, groups and localities; whoever changes them, in whichever application, passes here. */
final class WatchedIdentity extends DbIdentityServiceProvider {
    private final IdentityWatch watch;

    WatchedIdentity(IdentityWatch watch) {
        this.watch = watch;
    }

    /** Everybody may read the names of groups, but nobody asks there what posts somebody else holds. */
    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        return asksForAnother(query) ? List.of() : super.findGroupByQueryCriteria(query);
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return asksForAnother(query) ? 0 : super.findGroupCountByQueryCriteria(query);
    }

    private boolean asksForAnother(DbGroupQueryImpl query) {
        var login = getCommandContext().getAuthentication();
        var asksMembers = query.getUserId() != null || query.getTenantId() != null;
        return asksMembers
                && login != null
                && login.getUserId() != null
                && !login.getUserId().equals(query.getUserId())
                && !login.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        watch.touch(Kind.ACCOUNT, user.getId());
        var saved = super.saveUser(user);
        if (((UserEntity) user).hasNewPassword()) {
            watch.passwordSet(user.getId());
        }
        return saved;
    }

    /** @throws Refused for oneself: everybody has all rights on his own account, this one too */
    @Override
    public IdentityOperationResult deleteUser(String user) {
        if (user.equals(getCommandContext().getAuthenticatedUserId())) {
            throw new Refused("Không tự xóa tài khoản của mình.");
        }
        watch.touch(Kind.ACCOUNT, user);
        return super.deleteUser(user);
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        watch.touch(Kind.GROUP, group.getId());
        return super.saveGroup(group);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        watch.touch(Kind.GROUP, group);
        watch.touchUsersOfGroup(group);
        return super.deleteGroup(group);
    }

    @Override
    public IdentityOperationResult saveTenant(Tenant locality) {
        watch.touch(Kind.LOCALITY, locality.getId());
        return super.saveTenant(locality);
    }

    @Override
    public IdentityOperationResult deleteTenant(String locality) {
        watch.touch(Kind.LOCALITY, locality);
        watch.touchUsersOfLocality(locality);
        return super.deleteTenant(locality);
    }

    @Override
    public IdentityOperationResult createMembership(String user, String group) {
        watch.touch(Kind.ACCOUNT, user);
        return super.createMembership(user, group);
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        watch.touch(Kind.ACCOUNT, user);
        return super.deleteMembership(user, group);
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String locality, String user) {
        watch.touch(Kind.ACCOUNT, user);
        return super.createTenantUserMembership(locality, user);
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String locality, String user) {
        watch.touch(Kind.ACCOUNT, user);
        return super.deleteTenantUserMembership(locality, user);
    }

    @Override
    public IdentityOperationResult createTenantGroupMembership(String locality, String group) {
        watch.touch(Kind.GROUP, group);
        return super.createTenantGroupMembership(locality, group);
    }

    @Override
    public IdentityOperationResult deleteTenantGroupMembership(String locality, String group) {
        watch.touch(Kind.GROUP, group);
        return super.deleteTenantGroupMembership(locality, group);
    }
}
