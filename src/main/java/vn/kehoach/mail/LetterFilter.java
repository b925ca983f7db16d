package vn.kehoach.mail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which letters of a log are wanted.
 *
 * @param localities behind the wall that stands anyway
 * @param recipients null: everybody
 * @param day null: all days
 * @param state null: all states
 * @param page from 1
 */
record LetterFilter(
        List<String> localities,
        @Nullable List<String> recipients,
        @Nullable LocalDate day,
        @Nullable LetterState state,
        int page) {
    static final int PAGE = 50;

    int offset() {
        return (page - 1) * PAGE;
    }
}
