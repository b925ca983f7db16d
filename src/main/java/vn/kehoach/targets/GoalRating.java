package vn.kehoach.targets;

import java.time.OffsetDateTime;
import vn.kehoach.platform.Dates;

/**
 * What was said of a goal in a year, and by whom, by name and post of then.
 *
 * @param turn 1 for the first time, one more for each change
 */
record GoalRating(
        String clauseId,
        int year,
        int turn,
        Rating rating,
        String narrative,
        String ratedName,
        String ratedPost,
        OffsetDateTime ratedAt) {
    /** Who said it and when. */
    public String signature() {
        return ratedName + ", " + ratedPost + ", ngày "
                + Dates.show(Dates.momentOf(ratedAt).toLocalDate());
    }

    boolean says(Rating other, String words) {
        return rating == other && narrative.equals(words);
    }
}
