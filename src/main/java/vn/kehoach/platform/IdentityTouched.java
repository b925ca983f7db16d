package vn.kehoach.platform;

import java.util.function.Supplier;

/**
 * Somebody is about to change an account, a group, a locality or a grant, wherever he does it. Published once for each
 * of them in the transaction, before its first change.
 *
 * @param after to be asked when the transaction is about to commit: only then is it known what the changes came to
 */
public record IdentityTouched(Kind kind, String actor, IdentityState before, Supplier<IdentityState> after) {

    public enum Kind {
        ACCOUNT,
        GROUP,
        LOCALITY,
        GRANT
    }
}
