package vn.kehoach.platform;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.platform.IdentityTouched.Kind;

/**
 * Grants that somebody gives, changes or takes away. Those the engine itself makes for each task do not pass here: they
 * follow from the task.
 */
final class WatchedGrants extends AuthorizationServiceImpl {
    private final IdentityWatch watch;
    private final TransactionTemplate transaction;

    WatchedGrants(IdentityWatch watch, TransactionTemplate transaction) {
        this.watch = watch;
        this.transaction = transaction;
    }

    @Override
    public Authorization saveAuthorization(Authorization grant) {
        return transaction.execute(status -> {
            var isNew = grant.getId() == null;
            if (!isNew) {
                watch.touch(Kind.GRANT, grant.getId());
            }
            var saved = super.saveAuthorization(grant);
            if (isNew) {
                watch.created(Kind.GRANT, saved.getId());
            }
            return saved;
        });
    }

    @Override
    public void deleteAuthorization(String grant) {
        transaction.executeWithoutResult(status -> {
            watch.touch(Kind.GRANT, grant);
            super.deleteAuthorization(grant);
        });
    }
}
