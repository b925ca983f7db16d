package vn.kehoach.calendar;

/**
 * What was computed with the working days of this locality may be different now.
 *
 * @param before as they were
 */
public record CalendarChanged(String locality, WorkingDays before) {}
