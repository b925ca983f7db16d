package vn.kehoach.platform;

import java.util.Collection;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes to single accounts, as an administrator makes them. Whoever calls has checked who may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccountChanges {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('accounts ' || :locality, 0))";

    private final IdentityService identity;
    private final ClosedAccounts closed;
    private final LentPosts lent;
    private final IdentityWatch watch;
    private final JdbcClient jdbc;

    AccountChanges(
            IdentityService identity, ClosedAccounts closed, LentPosts lent, IdentityWatch watch, JdbcClient jdbc) {
        this.identity = identity;
        this.closed = closed;
        this.lent = lent;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else changes accounts of the locality in this way. */
    public void lock(String locality) {
        jdbc.sql(LOCK).param("locality", locality).query((row, number) -> true).single();
    }

    public void add(Person person, String password, String locality, Collection<String> posts) {
        var account = identity.newUser(person.user());
        account.setPassword(password);
        save(account, person);
        identity.createTenantUserMembership(locality, person.user());
        posts.forEach(post -> identity.createMembership(person.user(), post));
    }

    /** Another name or address for an account. */
    public void describe(Person person) {
        save(account(person.user()), person);
    }

    /** @param given those among them that he holds for a time only become his own */
    public void movePosts(String user, Collection<String> taken, Collection<String> given) {
        taken.forEach(post -> identity.deleteMembership(user, post));
        given.stream().filter(post -> !lent.keep(user, post)).forEach(post -> identity.createMembership(user, post));
    }

    public void setPassword(String user, String password) {
        var account = account(user);
        account.setPassword(password);
        save(account);
    }

    /** Whether the password is hard enough to guess for an account of that name, which need not exist yet. */
    public boolean isGoodPassword(String user, String password) {
        return identity.checkPasswordAgainstPolicy(password, identity.newUser(user))
                .isValid();
    }

    public void close(String user, String by, Collection<String> posts) {
        watch.touch(IdentityTouched.Kind.ACCOUNT, user);
        closed.close(user, by);
        lent.forget(user);
        posts.forEach(post -> identity.deleteMembership(user, post));
    }

    public void reopen(String user) {
        watch.touch(IdentityTouched.Kind.ACCOUNT, user);
        closed.reopen(user);
    }

    private User account(String user) {
        return identity.createUserQuery().userId(user).singleResult();
    }

    private void save(User account, Person person) {
        account.setFirstName(person.name());
        account.setLastName("");
        account.setEmail(person.email());
        save(account);
    }

    private void save(User account) {
        try {
            identity.saveUser(account);
        } catch (OptimisticLockingException e) {
            throw new Refused("Tài khoản này vừa được người khác thay đổi. Đề nghị mở lại trang rồi làm lại.");
        }
    }
}
