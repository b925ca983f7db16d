package vn.kehoach.calendar;

import java.time.LocalDate;

/**
 * A day that is not like its day of the week.
 *
 * @param source notice that says so; empty for a shipped day
 */
public record CalendarDay(LocalDate date, DayKind kind, DayStatus status, String name, String source) {
    /** Whether people work on it. */
    public boolean isWorked() {
        return kind.isWorked() || status == DayStatus.NEEDS_ANNOUNCEMENT;
    }
}
