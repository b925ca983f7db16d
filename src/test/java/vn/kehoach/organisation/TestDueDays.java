package vn.kehoach.organisation;

import java.time.Clock;
import vn.kehoach.calendar.TestCalendar;

/** The real due days on given settings and a given day. */
public final class TestDueDays {
    private TestDueDays() {}

    public static DueDays with(Settings settings, Clock clock) {
        return new DueDays(settings, TestCalendar.shipped(), clock);
    }
}
