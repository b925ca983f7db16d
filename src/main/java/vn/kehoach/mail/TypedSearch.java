package vn.kehoach.mail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.kehoach.platform.WrittenDay;

/** What is looked for in the log, as typed. */
record TypedSearch(String person, String day, String state) {
    TypedSearch {
        person = person.strip();
        day = day.strip();
    }

    public boolean hasBadDay() {
        return !day.isEmpty() && date().isEmpty();
    }

    Optional<LocalDate> date() {
        return WrittenDay.of(day);
    }

    Optional<LetterState> wantedState() {
        return Arrays.stream(LetterState.values())
                .filter(known -> known.name().equals(state))
                .findFirst();
    }
}
