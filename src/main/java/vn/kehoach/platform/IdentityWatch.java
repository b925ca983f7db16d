package vn.kehoach.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the other modules who changes accounts, groups, localities and grants, and sessions that they must read anew. */
@Component
class IdentityWatch {
    private final IdentityRows rows;
    private final ApplicationEventPublisher events;
    private final AtomicLong changes = new AtomicLong();

    IdentityWatch(IdentityRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Another number after each change made on this node. */
    long changes() {
        return changes.get();
    }

    /** To be called in the transaction of the change, before it. */
    void touch(IdentityTouched.Kind kind, String id) {
        if (touched().add(kind + " " + id) && !isStart()) {
            tell(kind, id, rows.read(kind, id));
        }
    }

    /** For what has its id only afterwards. */
    void created(IdentityTouched.Kind kind, String id) {
        if (touched().add(kind + " " + id) && !isStart()) {
            tell(kind, id, IdentityState.NOTHING);
        }
    }

    void touchUsersOfGroup(String group) {
        rows.usersOfGroup(group).forEach(user -> touch(IdentityTouched.Kind.ACCOUNT, user));
    }

    void touchUsersOfLocality(String locality) {
        rows.usersOfLocality(locality).forEach(user -> touch(IdentityTouched.Kind.ACCOUNT, user));
    }

    void passwordSet(String user) {
        events.publishEvent(new PasswordSet(user, actor()));
    }

    // What a start makes is the same for everybody and stands in the code.
    private static boolean isStart() {
        return LocalityScope.isEverywhere();
    }

    private void tell(IdentityTouched.Kind kind, String id, IdentityState before) {
        events.publishEvent(new IdentityTouched(kind, actor(), before, () -> after(kind, id, before)));
    }

    private IdentityState after(IdentityTouched.Kind kind, String id, IdentityState before) {
        var after = rows.read(kind, id);
        var concerned = Stream.of(before, after).flatMap(state -> state.localities().stream());
        rows.alsoWorkFor(concerned.distinct().toList());
        return after;
    }

    /** Nobody while another provider's login brings a person's posts. */
    private static String actor() {
        var command = Context.getCommandContext();
        var engineLogin = command == null ? null : command.getAuthenticatedUserId();
        return engineLogin == null ? personAtTheGate() : engineLogin;
    }

    private static String personAtTheGate() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || login instanceof AnonymousAuthenticationToken ? Actor.SYSTEM : login.getName();
    }

    private Set<String> touched() {
        return synchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .ids;
    }

    private static List<TransactionSynchronization> synchronizations() {
        return TransactionSynchronizationManager.getSynchronizations();
    }

    private Touched begin() {
        var touched = new Touched();
        TransactionSynchronizationManager.registerSynchronization(touched);
        return touched;
    }

    private final class Touched implements TransactionSynchronization {
        private final Set<String> ids = new HashSet<>();

        @Override
        public void afterCommit() {
            changes.incrementAndGet();
        }
    }
}
