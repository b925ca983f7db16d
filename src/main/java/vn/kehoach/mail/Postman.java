package vn.kehoach.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;

/**
 * Takes one letter, sends it and writes down what came of it, each for itself: a crash in between costs at most a
 * repetition under the same Message-ID.
 */
final class Postman {
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(1));

    private final LetterRepository letters;
    private final AccountRows accounts;
    private final Delivery delivery;
    private final Clock clock;

    Postman(LetterRepository letters, AccountRows accounts, Delivery delivery, Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** In the scope of the locality and outside any transaction. @return empty when no letter waits */
    Optional<Outcome.Kind> deliverOne(String locality) {
        return letters.take(locality).map(this::deliver);
    }

    private Outcome.Kind deliver(LetterToSend letter) {
        var account = accounts.find(letter.recipient()).filter(found -> mayRead(found, letter));
        if (account.isEmpty()) {
            return end(letter, LetterState.NO_ADDRESS, "Tài khoản đã đóng hoặc không còn thuộc địa phương.");
        }
        var address = account.map(AccountRow::emailOrNone).orElse("");
        if (address.isEmpty()) {
            return end(letter, LetterState.NO_ADDRESS, "Tài khoản chưa có địa chỉ thư điện tử.");
        }
        var outcome = delivery.send(letter, address, ZonedDateTime.now(clock));
        switch (outcome.kind()) {
            case SENT -> letters.end(letter, LetterState.SENT, "");
            case REFUSED -> letters.end(letter, LetterState.FAILED, outcome.reason());
            case LATER, SERVER_TROUBLE -> letters.later(letter, waitAfter(letter.attempts()), outcome.reason());
        }
        return outcome.kind();
    }

    private Outcome.Kind end(LetterToSend letter, LetterState state, String reason) {
        letters.end(letter, state, reason);
        return Outcome.Kind.REFUSED;
    }

    private static boolean mayRead(AccountRow account, LetterToSend letter) {
        return !account.isClosed() && account.localities().contains(letter.localityId());
    }

    private static Duration waitAfter(int attempts) {
        return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
    }
}
