package vn.kehoach.oversight;

import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/**
 * A round of reports. The page reads it, so what it computes is public.
 *
 * @param received handed in and not sent back, accepted or not
 * @param returned sent back and not handed in again
 * @param missingLate not handed in although their last day is over
 * @param asked units that were only asked, beside the others
 */
record RoundState(
        String kind,
        LocalDate due,
        boolean issued,
        long expected,
        long received,
        long accepted,
        long returned,
        long missingLate,
        long asked,
        long informed) {
    public String title() {
        return RoundWords.of(kind);
    }

    public String state() {
        return issued ? "Đã ban hành" : "Đang thu, hạn " + Dates.show(due);
    }

    public long notReceived() {
        return expected - received - returned;
    }
}
