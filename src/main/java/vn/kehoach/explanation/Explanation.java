package vn.kehoach.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One question to one unit about one thing.
 *
 * @param caseKey its own case: {@code GT-2027-03.hai-duong.tram-y-te}
 * @param aboutCase the case in which the thing happens
 * @param what the thing in words, as it was then
 * @param requested whether the unit is asked and not ordered
 * @param due the day by which the unit answers, the last one that was set
 * @param askedPost posts of whoever asked, in words
 * @param reader the post that reads the answer
 */
record Explanation(
        String localityId,
        int id,
        String caseKey,
        String aboutCase,
        String what,
        String unitId,
        boolean requested,
        String question,
        LocalDate due,
        String askedBy,
        String askedName,
        String askedPost,
        String reader,
        OffsetDateTime askedAt,
        ExplanationState state) {
    /** Who asked, in words. */
    String asker() {
        return askedName + ", " + askedPost;
    }
}
