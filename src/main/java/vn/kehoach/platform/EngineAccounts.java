package vn.kehoach.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tenants, groups and users of the engine; everything is made once and left alone afterwards. */
@Service
public class EngineAccounts {
    /** Begins the names of groups that stand above localities, where else the locality stands. */
    public static final String CITY_VIEWERS = "city-viewers";

    private static final Argon2Hash NOBODY = new Argon2Hash();
    private static final String NO_PASSWORD = NOBODY.encrypt(UUID.randomUUID().toString());

    private final IdentityService identity;
    private final LentPosts lent;

    EngineAccounts(IdentityService identity, LentPosts lent) {
        this.identity = identity;
        this.lent = lent;
    }

    public void tenant(String id, String name) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            var tenant = identity.newTenant(id);
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    /** Their names, as the login page shows them to anybody. */
    public List<String> localities() {
        return identity.createTenantQuery().orderByTenantName().asc().list().stream()
                .map(Tenant::getName)
                .toList();
    }

    /** Their ids, for what the system does in each of them by itself. */
    public List<String> localityIds() {
        return identity.createTenantQuery().orderByTenantId().asc().list().stream()
                .map(Tenant::getId)
                .toList();
    }

    /** The localities a person belongs to; none for an administrator of the system and for nobody. */
    public List<String> localitiesOf(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    public void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** @param tenant the locality of the person; null: of none */
    public void user(String id, String name, String password, @Nullable String tenant, List<String> groups) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        var user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("(mẫu)");
        user.setPassword(password);
        identity.saveUser(user);
        if (tenant != null) {
            identity.createTenantUserMembership(tenant, id);
        }
        groups.forEach(group -> identity.createMembership(id, group));
    }

    /** Whether this is the person's password; takes as long for an account that does not exist. */
    public boolean passwordIs(String user, String password) {
        if (identity.createUserQuery().userId(user).count() == 0) {
            NOBODY.check(password, NO_PASSWORD);
            return false;
        }
        return identity.checkPassword(user, password);
    }

    /** What is stored of the password; another text after each change, whoever made it. */
    public Optional<String> passwordMark(String user) {
        return Optional.ofNullable(identity.createUserQuery().userId(user).singleResult())
                .map(User::getPassword);
    }

    /** @throws Refused when the new password is too easy to guess */
    public void changePassword(String user, String password) {
        var account = identity.createUserQuery().userId(user).singleResult();
        if (!identity.checkPasswordAgainstPolicy(password, account).isValid()) {
            throw new Refused("Mật khẩu mới dễ đoán. Đề nghị dùng ít nhất " + PasswordRules.SHORTEST
                    + " ký tự khác nhau, không chứa tên đăng nhập, không dùng dãy số quen thuộc.");
        }
        account.setPassword(password);
        identity.saveUser(account);
    }

    /** Of the whole system. */
    public boolean isAdministrator(String user) {
        return holds(user, Groups.CAMUNDA_ADMIN);
    }

    public Set<String> postsOf(String user) {
        return ids(identity.createGroupQuery().groupMember(user).list(), Group::getId);
    }

    public boolean holds(String user, String post) {
        return identity.createGroupQuery().groupMember(user).groupId(post).count() > 0;
    }

    /** Those of these posts whose group exists. */
    public Set<String> existing(Collection<String> posts) {
        return identity.createGroupQuery().groupIdIn(posts.toArray(String[]::new)).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    public boolean exists(String user) {
        return identity.createUserQuery().userId(user).count() > 0;
    }

    /** An account that another identity provider vouches for; nobody knows its password here. */
    public void userOfProvider(String id, String name) {
        var user = identity.newUser(id);
        user.setFirstName(name);
        user.setPassword(UUID.randomUUID() + "-" + UUID.randomUUID());
        identity.saveUser(user);
    }

    /**
     * Gives the person just these posts, of those that exist in or above localities, and the localities they lie in; what he
     * holds for a time only stays. Writes only what is another: most logins bring what is there already.
     */
    public Set<String> setPosts(String user, Collection<String> wanted) {
        var known = ids(identity.createTenantQuery().list(), Tenant::getId);
        var posts = existing(wanted, known);
        var localities = posts.stream()
                .map(EngineAccounts::localityOf)
                .filter(known::contains)
                .collect(Collectors.toSet());
        var oldPosts = postsOf(user);
        var oldLocalities = ids(identity.createTenantQuery().userMember(user).list(), Tenant::getId);
        without(without(oldPosts, posts), lent.of(user)).forEach(post -> identity.deleteMembership(user, post));
        without(oldLocalities, localities).forEach(locality -> identity.deleteTenantUserMembership(locality, user));
        without(posts, oldPosts).forEach(post -> identity.createMembership(user, post));
        without(localities, oldLocalities).forEach(locality -> identity.createTenantUserMembership(locality, user));
        return posts;
    }

    private Set<String> existing(Collection<String> wanted, Set<String> localities) {
        return ids(identity.createGroupQuery().list(), Group::getId).stream()
                .filter(wanted::contains)
                .filter(post -> localities.contains(localityOf(post))
                        || localityOf(post).equals(CITY_VIEWERS))
                .collect(Collectors.toSet());
    }

    // Empty for a group of no locality, such as that of the system's administrators.
    private static String localityOf(String post) {
        return post.substring(0, Math.max(0, post.indexOf('.')));
    }

    private static <T> Set<String> ids(List<T> found, Function<T, String> id) {
        return found.stream().map(id).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
