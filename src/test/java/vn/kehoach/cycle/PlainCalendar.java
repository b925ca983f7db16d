package vn.kehoach.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working days of June 2026 to June 2027, typed from the notices once more and counted one by one. */
final class PlainCalendar {
    private static final Set<LocalDate> OFF = Stream.of(
                    "2026-08-31",
                    "2026-09-01",
                    "2026-09-02",
                    "2026-11-24",
                    "2027-01-01",
                    "2027-02-04",
                    "2027-02-05",
                    "2027-02-08",
                    "2027-02-09",
                    "2027-02-10",
                    "2027-04-16",
                    "2027-04-30",
                    "2027-05-03")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 8, 22);

    private PlainCalendar() {}

    static boolean works(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day.equals(WORKED_SATURDAY) || !weekend && !OFF.contains(day);
    }

    static LocalDate firstFrom(LocalDate day) {
        return works(day) ? day : firstFrom(day.plusDays(1));
    }

    /** Working days to go from one day to another; negative backwards. */
    static int distance(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
            count += works(day.plusDays(1)) ? 1 : 0;
        }
        for (var day = from; day.isAfter(to); day = day.minusDays(1)) {
            count -= works(day.minusDays(1)) ? 1 : 0;
        }
        return count;
    }
}
