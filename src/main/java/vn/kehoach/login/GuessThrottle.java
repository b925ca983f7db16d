package vn.kehoach.login;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down. A wait is never made longer by guesses during it, and whoever logs in from a place he has used
 * before is not kept out by strangers who guess at his account elsewhere.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyGuesses.class)
class GuessThrottle {
    private static final Duration QUIET = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final GuessRepository guesses;
    private final Clock clock;

    GuessThrottle(GuessRepository guesses, Clock clock) {
        this.guesses = guesses;
        this.clock = clock;
    }

    /** @throws TooManyGuesses when this guess comes too early */
    void admit(Guess guess) {
        var now = OffsetDateTime.now(clock);
        var limits = limits(guess);
        for (var limit : limits) {
            guesses.blockedUntil(limit, guess, now).ifPresent(until -> {
                throw new TooManyGuesses(Duration.between(now, until));
            });
        }
        limits.forEach(limit -> count(limit, guess, now));
    }

    /** The guess was right. Other accounts guessed at from the same address stay counted. */
    void succeeded(Guess guess) {
        guesses.forgive(GuessLimit.ACCOUNT_AT_ADDRESS, guess);
        guesses.takeBack(GuessLimit.ACCOUNT, guess);
        guesses.takeBack(GuessLimit.ADDRESS, guess);
        guesses.know(guess, OffsetDateTime.now(clock));
    }

    private Set<GuessLimit> limits(Guess guess) {
        return guesses.knows(guess)
                ? EnumSet.of(GuessLimit.ACCOUNT_AT_ADDRESS, GuessLimit.ADDRESS)
                : EnumSet.allOf(GuessLimit.class);
    }

    private void count(GuessLimit limit, Guess guess, OffsetDateTime now) {
        var failures = guesses.count(limit, guess, now, now.minus(QUIET));
        var wait = limit.waitAfter(failures);
        if (!wait.isZero()) {
            guesses.block(limit, guess, now.plus(wait));
        }
        if (failures == 1) {
            guesses.forget(now.minus(KEPT));
        }
    }
}
