package vn.kehoach.city;

import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.Ratio;

/**
 * How far a locality is in a year. The page reads it, so what it computes is public.
 *
 * @param all duties and reports of its units, without those that are only asked
 * @param reports of those, the reports
 * @param annual its own report of the year; null while it is not issued
 */
record Standing(
        Place place,
        Progress all,
        Progress reports,
        @Nullable Paper annual) {
    /** Of the reports asked for in the year, those taken over. */
    public Ratio received() {
        return new Ratio(reports.done(), reports.total());
    }
}
