package vn.kehoach.daysoff;

import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayStatus;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.platform.Dates;

/**
 * A day on the page. The template reads it, so it is public.
 *
 * @param changed by the locality, so that it can be taken back
 */
public record DayLine(String date, String day, String kind, String name, String why, boolean changed) {
    static DayLine of(CalendarDay day, boolean changed) {
        var why = day.source().isEmpty() ? day.status().words() : day.source();
        return new DayLine(
                Dates.show(day.date()),
                DeadlineWords.day(day.date()),
                day.status() == DayStatus.NEEDS_ANNOUNCEMENT
                        ? "chưa rõ"
                        : day.kind().words(),
                day.name(),
                why,
                changed);
    }
}
