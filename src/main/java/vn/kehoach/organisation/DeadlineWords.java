package vn.kehoach.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.platform.Dates;

/** How pages say until when something waits: an order has a deadline, a request hopes for an answer and is never late. */
@Component
public class DeadlineWords {
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private final WorkingCalendar calendar;
    private final Clock clock;

    DeadlineWords(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** {@code thứ Hai, 23/11/2026}. */
    public static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + Dates.show(day);
    }

    /** As of now, by the calendar of this locality. */
    public LocalDeadlines in(String locality) {
        return in(locality, LocalDate.now(clock));
    }

    /** As it will be said on that day. */
    public LocalDeadlines in(String locality, LocalDate day) {
        return new LocalDeadlines(calendar.of(locality), day);
    }
}
