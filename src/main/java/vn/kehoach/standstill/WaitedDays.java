package vn.kehoach.standstill;

import java.time.LocalDate;
import vn.kehoach.calendar.WorkingDays;

/** Counts working days of a locality as of a day. */
record WaitedDays(WorkingDays days, LocalDate today) {
    /** Working days after {@code day} up to today; 0 on the day itself. */
    int since(LocalDate day) {
        return day.isBefore(today) ? days.between(day, today) : 0;
    }

    LocalDate before(LocalDate due, int working) {
        return days.plus(days.roll(due), -working);
    }
}
