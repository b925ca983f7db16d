package vn.kehoach.oversight;

import java.time.LocalDate;
import vn.kehoach.calendar.WorkingDays;

/** How a page shows one duty or report: a word, and a mark with a colour that says the same. */
public enum ItemState {
    DONE_ON_TIME("Hoàn thành đúng hạn", "on-time"),
    DONE_LATE("Hoàn thành quá hạn", "late"),
    OPEN_IN_TIME("Đang thực hiện", "in-time"),
    SOON("Sắp đến hạn", "soon"),
    OPEN_OVERDUE("Quá hạn", "overdue"),
    RETURNED("Bị trả lại, đang sửa", "soon"),
    RETURNED_OVERDUE("Bị trả lại, quá hạn", "overdue"),
    CARRIED_OVER("Chuyển sang năm sau", "overdue"),
    WITH_RECEIVER("Chờ tiếp nhận", "in-time"),
    ASKED("Đề nghị phối hợp", "asked"),
    INFORMED("Đã có thông tin", "on-time");

    /** Working days before the last day from which on it is said to be near. */
    private static final int NEAR = 3;

    private final String words;
    private final String mark;

    ItemState(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    public String words() {
        return words;
    }

    /** Name of its style. */
    public String mark() {
        return mark;
    }

    /** Whether its last day is over and it is not handed in. */
    public boolean isOverdue() {
        return this == OPEN_OVERDUE || this == RETURNED_OVERDUE;
    }

    /** Of a report that was sent back and not handed in again. */
    ItemState sentBack() {
        return switch (this) {
            case OPEN_IN_TIME, SOON -> RETURNED;
            case OPEN_OVERDUE -> RETURNED_OVERDUE;
            default -> this;
        };
    }

    static ItemState of(boolean requested, boolean carriedOver, boolean handedIn, boolean completed, String bucket) {
        if (requested) {
            return completed ? INFORMED : ASKED;
        }
        if (carriedOver) {
            return CARRIED_OVER;
        }
        return handedIn && !completed ? WITH_RECEIVER : valueOf(bucket);
    }

    ItemState near(LocalDate due, LocalDate today, WorkingDays days) {
        return this == OPEN_IN_TIME && days.between(today, due) <= NEAR ? SOON : this;
    }
}
