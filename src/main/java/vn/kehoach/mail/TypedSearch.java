package vn.kehoach.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;

/** What is looked for in the log, as typed. */
record TypedSearch(String person, String day, String state) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    TypedSearch {
        person = person.strip();
        day = day.strip();
    }

    public boolean hasBadDay() {
        return !day.isEmpty() && date().isEmpty();
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<LetterState> wantedState() {
        return Arrays.stream(LetterState.values())
                .filter(known -> known.name().equals(state))
                .findFirst();
    }
}
