package vn.kehoach.casetab;

import java.time.LocalDate;
import vn.kehoach.organisation.WorkingCalendar;
import vn.kehoach.platform.Dates;

/** How an office says until when something is to be done. */
final class DeadlineWords {
    private final WorkingCalendar calendar;

    DeadlineWords(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param request nothing of whoever is asked and not ordered is ever late */
    Deadline of(LocalDate due, LocalDate today, boolean request) {
        if (!today.isAfter(due)) {
            return new Deadline(day(due) + " (" + left(due, today) + ")", false);
        }
        return request ? new Deadline(day(due), false) : new Deadline(over(due, today), true);
    }

    private String left(LocalDate due, LocalDate today) {
        if (today.equals(due)) {
            return "hôm nay";
        }
        var days = calendar.between(today, due);
        return days == 0 ? "không còn ngày làm việc nào" : "còn " + days + " ngày làm việc";
    }

    private String over(LocalDate due, LocalDate today) {
        var days = calendar.between(due, today);
        var since = days == 0 ? "Quá hạn, chưa qua ngày làm việc nào" : "Quá hạn " + days + " ngày làm việc";
        return since + " (hạn " + day(due) + ")";
    }

    private static String day(LocalDate day) {
        return weekday(day) + ", " + Dates.show(day);
    }

    // The locale data of Java write them in other cases, and not the same in each version.
    private static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
