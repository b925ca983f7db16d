package vn.kehoach.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;

/** How pages say until when something waits: an order has a deadline, a request hopes for an answer and is never late. */
@Component
public class DeadlineWords {
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private final DueDays days;

    DeadlineWords(DueDays days) {
        this.days = days;
    }

    /** {@code thứ Hai, 23/11/2026}. */
    public static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + Dates.show(day);
    }

    /** @param asked whether whoever does it is asked and not ordered */
    public String of(LocalDate due, boolean asked) {
        if (asked) {
            return days.isOver(due)
                    ? "Mong sớm nhận được phản hồi."
                    : "Mong nhận được phản hồi đến hết ngày " + Dates.show(due) + ".";
        }
        return days.isOver(due) ? bare(due, false) : "Hạn: " + bare(due, false);
    }

    /** The day and how far it is, for a place that says already what day it is; a request has the day alone. */
    public String bare(LocalDate due, boolean asked) {
        if (asked) {
            return day(due);
        }
        var distance = days.distance(due);
        return days.isOver(due)
                ? Character.toUpperCase(distance.charAt(0)) + distance.substring(1) + " (hạn " + day(due) + ")"
                : day(due) + " (" + distance + ")";
    }

    public boolean isLate(LocalDate due, boolean asked) {
        return !asked && days.isOver(due);
    }
}
