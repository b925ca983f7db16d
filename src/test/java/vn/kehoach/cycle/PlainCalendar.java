package vn.kehoach.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days from June 2026 to the end of 2031, counted one by one: the days off that notices have told, and of later
 * years those that the law names with the days that make up for a day of rest.
 */
public final class PlainCalendar {
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
                    "2027-05-03",
                    "2027-09-02",
                    "2027-09-03",
                    "2027-11-24",
                    "2028-01-03",
                    "2028-01-26",
                    "2028-04-04",
                    "2028-05-01",
                    "2028-05-02",
                    "2028-09-04",
                    "2028-11-24",
                    "2029-01-01",
                    "2029-02-13",
                    "2029-04-23",
                    "2029-04-30",
                    "2029-05-01",
                    "2029-09-04",
                    "2029-11-26",
                    "2030-01-01",
                    "2030-04-12",
                    "2030-04-30",
                    "2030-05-01",
                    "2030-09-02",
                    "2030-11-25",
                    "2031-01-01",
                    "2031-01-23",
                    "2031-04-01",
                    "2031-04-30",
                    "2031-05-01",
                    "2031-09-02",
                    "2031-11-24")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 8, 22);

    private PlainCalendar() {}

    public static boolean works(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day.equals(WORKED_SATURDAY) || !weekend && !OFF.contains(day);
    }

    public static LocalDate firstFrom(LocalDate day) {
        return works(day) ? day : firstFrom(day.plusDays(1));
    }

    /** Working days to go from one day to another; negative backwards. */
    public static int distance(LocalDate from, LocalDate to) {
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
