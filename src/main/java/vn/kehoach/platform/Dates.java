package vn.kehoach.platform;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Days of the office and the engine's {@link Date}: work starts at 08:00 and is due at 17:00, Viet Nam time. */
public final class Dates {
    public static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    private static final DateTimeFormatter SCREEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {}

    public static Date morningOf(LocalDate day) {
        return at(day, OFFICE_OPENS);
    }

    /** The last moment of a working day: something due on that day is late after it. */
    public static Date closeOf(LocalDate day) {
        return at(day, OFFICE_CLOSES);
    }

    public static LocalDate dayOf(Date moment) {
        return moment.toInstant().atZone(TimeZoneGuard.ZONE).toLocalDate();
    }

    /** As screens show it: {@code 11/12/2026}. */
    public static String show(LocalDate day) {
        return SCREEN.format(day);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(TimeZoneGuard.ZONE).toInstant());
    }
}
