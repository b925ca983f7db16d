package vn.kehoach.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Days of the office and the engine's {@link Date}: work starts at 08:00 and is due at 17:00, Viet Nam time. */
public final class Dates {
    public static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    private static final DateTimeFormatter SCREEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SCREEN_WITH_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Dates() {}

    /** The first moment of a day, before anybody is in the office. */
    public static Date startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

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

    static LocalDateTime momentOf(Date moment) {
        return moment.toInstant().atZone(TimeZoneGuard.ZONE).toLocalDateTime();
    }

    /** A recorded moment by the clock of the office. */
    public static LocalDateTime momentOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(TimeZoneGuard.ZONE).toLocalDateTime();
    }

    /** As screens show it: {@code 11/12/2026 14:05}. */
    public static String show(LocalDateTime moment) {
        return SCREEN_WITH_TIME.format(moment);
    }

    /** As screens show it: {@code 11/12/2026}. */
    public static String show(LocalDate day) {
        return SCREEN.format(day);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(TimeZoneGuard.ZONE).toInstant());
    }
}
