package vn.kehoach.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.PostWords;

/**
 * A day of a locality as its letters see it, read once for all of them.
 *
 * @param deadlines how deadlines are said on that day
 * @param asked units that are asked and not ordered
 */
record LocalDay(LocalDate day, WorkingDays calendar, LocalDeadlines deadlines, PostWords posts, Set<String> asked) {
    boolean isFirstOfWeek() {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.roll(monday).equals(day);
    }

    LocalDate endOfWeek() {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
