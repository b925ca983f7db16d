package vn.kehoach.login;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.kehoach.platform.PasswordSet;

/** Takes note of a password that its owner set himself, wherever he did. */
@Component
class OwnChoice {
    private final ChosenPasswords passwords;

    OwnChoice(ChosenPasswords passwords) {
        this.passwords = passwords;
    }

    // At the end of the transaction: before, the engine has not written what the note is taken of.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PasswordSet set) {
        if (set.isByOwner()) {
            passwords.choose(set.user());
        }
    }
}
