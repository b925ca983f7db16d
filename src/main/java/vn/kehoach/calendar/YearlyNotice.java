package vn.kehoach.calendar;

import java.util.List;

/**
 * The days off of a year as the notice tells them.
 *
 * @param source number, day and office of the notice
 */
public record YearlyNotice(int year, String source, List<CalendarDay> days) {}
