package vn.kehoach.mail;

import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.kehoach.calendar.WorkingDays;

/** When letters go out: in the hours of the office. */
final class SendingHours {
    static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private SendingHours() {}

    static boolean isOpen(WorkingDays days, LocalDateTime now) {
        var time = now.toLocalTime();
        return days.isWorking(now.toLocalDate()) && !time.isBefore(FROM) && time.isBefore(UNTIL);
    }
}
