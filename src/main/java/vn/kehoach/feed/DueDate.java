package vn.kehoach.feed;

import java.time.LocalDate;

/**
 * One entry of the calendar, on one day.
 *
 * @param task id of the open task; the entry is the same as long as it is
 * @param address where it is done
 */
record DueDate(String task, LocalDate day, String title, String text, String address) {}
