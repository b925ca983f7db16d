package vn.kehoach.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not looked at: there were too many wrong ones before. */
final class TooManyGuesses extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long minutes;

    TooManyGuesses(Duration wait) {
        super("too many guesses");
        minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    long minutes() {
        return minutes;
    }
}
