package vn.kehoach.login;

import java.time.Duration;

/** How many guesses are free, and how long the next one has to wait; a quiet quarter of an hour begins anew. */
enum GuessLimit {
    /** Somebody guesses the password of one account. */
    ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(1), Duration.ofMinutes(5)),
    /** Many addresses guess at one account. Short, or strangers could keep its owner out. */
    ACCOUNT(20, Duration.ofMinutes(1), Duration.ofMinutes(1)),
    /** One address guesses at many accounts. A whole office may share an address. */
    ADDRESS(60, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final int free;
    private final Duration first;
    private final Duration longest;

    GuessLimit(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** Twice as long after each failure beyond the free ones. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free, 10));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
