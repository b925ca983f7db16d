package vn.kehoach.casetab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the case.
 *
 * @param kind in words
 * @param symbol number and code; absent for a draft, and so is the day
 * @param sent line by line, those that the task shows
 */
record Paper(
        String kind,
        @Nullable String symbol,
        @Nullable String issuedOn,
        String subject,
        String state,
        String text,
        List<Sent> sent) {

    record Sent(String to, String state) {}
}
