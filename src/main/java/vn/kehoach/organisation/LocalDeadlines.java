package vn.kehoach.organisation;

import java.time.LocalDate;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.platform.Dates;

/** How pages of one locality say today until when something waits; for a whole list asked for once. */
public final class LocalDeadlines {
    private final WorkingDays days;
    private final LocalDate today;

    LocalDeadlines(WorkingDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    /** @param asked whether whoever does it is asked and not ordered */
    public String of(LocalDate due, boolean asked) {
        if (asked) {
            return isOver(due)
                    ? "Mong sớm nhận được phản hồi."
                    : "Mong nhận được phản hồi đến hết ngày " + Dates.show(due) + ".";
        }
        return isOver(due) ? bare(due, false) : "Hạn: " + bare(due, false);
    }

    /** The day and how far it is, for a place that says already what day it is; a request has the day alone. */
    public String bare(LocalDate due, boolean asked) {
        if (asked) {
            return DeadlineWords.day(due);
        }
        var distance = distance(due);
        return isOver(due)
                ? Character.toUpperCase(distance.charAt(0)) + distance.substring(1) + " (hạn " + DeadlineWords.day(due)
                        + ")"
                : DeadlineWords.day(due) + " (" + distance + warning(due) + ")";
    }

    /** How the office says how far a day is: {@code còn 3 ngày làm việc}. */
    public String distance(LocalDate due) {
        if (today.equals(due)) {
            return "đến hạn hôm nay";
        }
        var count = days.between(today, due);
        if (!isOver(due)) {
            return "còn " + count + " ngày làm việc";
        }
        return count == 0 ? "đã quá hạn, chưa qua ngày làm việc nào" : "quá hạn " + -count + " ngày làm việc";
    }

    public boolean isLate(LocalDate due, boolean asked) {
        return !asked && isOver(due);
    }

    private boolean isOver(LocalDate due) {
        return today.isAfter(due);
    }

    // The notice may still move such a day.
    private String warning(LocalDate due) {
        return days.isAnnounced(due.getYear()) ? "" : "; lịch nghỉ năm " + due.getYear() + " chưa được thông báo";
    }
}
