package vn.kehoach.platform;

import java.time.ZoneId;
import java.util.TimeZone;

/** Deadlines are days of Viet Nam: a JVM that thinks in another zone would remind on the wrong day. */
public final class TimeZoneGuard {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private TimeZoneGuard() {}

    /** Sets the one zone of this application; called before anything reads the clock. */
    public static void enforce() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    }
}
