package vn.kehoach.reminder;

import java.time.LocalDate;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.WaitingWork;

/** The sentences of reminders; who is asked and not ordered never reads that he is late. */
final class ReminderWords {
    private final LocalDeadlines deadlines;
    private final LocalDate day;

    /** @param day on which it is read */
    ReminderWords(LocalDeadlines deadlines, LocalDate day) {
        this.deadlines = deadlines;
        this.day = day;
    }

    String of(WaitingWork work, NoticeKind kind, boolean isCourtesy) {
        return isCourtesy
                ? "Trân trọng gửi lại: " + work.words() + ". " + awaited(work)
                : why(work, kind) + ": " + work.words() + ". Hạn: " + Dates.show(work.due());
    }

    /** @param before the day that was told until now */
    static String moved(WaitingWork work, LocalDate before, boolean isCourtesy) {
        var days = " từ ngày " + Dates.show(before) + " sang ngày " + Dates.show(work.due())
                + " do lịch ngày nghỉ thay đổi.";
        return isCourtesy
                ? "Trân trọng thông tin: thời gian đề nghị của “" + work.words() + "” chuyển" + days
                : "Hạn của việc “" + work.words() + "” chuyển" + days;
    }

    static String handedOver(WaitingWork work, boolean isCourtesy) {
        return isCourtesy
                ? "Trân trọng chuyển nội dung đề nghị phối hợp: " + work.words()
                        + ". Mong nhận được phản hồi đến hết ngày " + Dates.show(work.due()) + "."
                : "Việc được chuyển đến: " + work.words() + ". Hạn: " + Dates.show(work.due());
    }

    static String returned(WaitingWork work, boolean isCourtesy) {
        return isCourtesy
                ? "Trân trọng đề nghị bổ sung: " + work.words() + "."
                : "Việc được trả lại: " + work.words() + ". Hạn: " + Dates.show(work.due());
    }

    private String why(WaitingWork work, NoticeKind kind) {
        var distance = deadlines.distance(work.due());
        return switch (kind) {
            case UNCLAIMED -> "Chưa có người nhận việc (" + distance + ")";
            case RETURNED -> "Việc được trả lại, chưa gửi lại (" + distance + ")";
            case ESCALATION -> "Việc chậm, cần đôn đốc (" + distance + ")";
            case REMINDER, OVERDUE, URGED, HANDED_OVER, EXTENSION, EXPLANATION, MOVED -> "Nhắc việc (" + distance + ")";
        };
    }

    private String awaited(WaitingWork work) {
        return day.isAfter(work.due())
                ? "Mong sớm nhận được phản hồi."
                : "Mong nhận được phản hồi đến hết ngày " + Dates.show(work.due()) + ".";
    }
}
