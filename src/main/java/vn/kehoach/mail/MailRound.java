package vn.kehoach.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.platform.LocalityScope;

/** Once through all localities: what has become worthless is put aside, what waits is sent in the hours of the office. */
final class MailRound {
    private static final int WORKING_DAYS_TRIED = 7;
    private static final List<LetterKind> OF_THEIR_DAY =
            Stream.of(LetterKind.values()).filter(LetterKind::isOfItsDay).toList();

    private final Places places;
    private final LetterRepository letters;
    private final WorkingCalendar calendar;
    private final Postman postman;
    private final Clock clock;

    MailRound(Places places, LetterRepository letters, WorkingCalendar calendar, Postman postman, Clock clock) {
        this.places = places;
        this.letters = letters;
        this.calendar = calendar;
        this.postman = postman;
        this.clock = clock;
    }

    /** Until no letter waits, the office closes or the server is in trouble. @param goOn asked before each letter */
    void run(List<String> localities, BooleanSupplier goOn) {
        for (var locality : localities) {
            if (!run(locality, goOn)) {
                return;
            }
        }
    }

    @SuppressWarnings("try") // the scope works by being open
    private boolean run(String locality, BooleanSupplier goOn) {
        try (var scope = LocalityScope.of(List.of(locality))) {
            places.check(locality);
            var days = calendar.of(locality);
            putAside(locality, days);
            while (SendingHours.isOpen(days, LocalDateTime.now(clock)) && goOn.getAsBoolean()) {
                var outcome = postman.deliverOne(locality);
                if (outcome.isEmpty()) {
                    return true;
                }
                if (outcome.get() == Outcome.Kind.SERVER_TROUBLE) {
                    return false;
                }
            }
            return true;
        }
    }

    private void putAside(String locality, WorkingDays days) {
        var today = LocalDate.now(clock);
        letters.expire(locality, OF_THEIR_DAY, days.isWorking(today) ? today : days.plus(today, -1));
        letters.giveUp(locality, days.plus(today, -WORKING_DAYS_TRIED));
    }
}
