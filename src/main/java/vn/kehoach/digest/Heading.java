package vn.kehoach.digest;

import java.time.LocalDate;
import vn.kehoach.reminder.Note;

/** Under which words things stand in a letter, in the order of the letter. */
enum Heading {
    ASKED("Việc đề nghị phối hợp"),
    URGED("Việc được đôn đốc"),
    TODAY("Việc đến hạn hôm nay"),
    OVERDUE("Việc đã quá hạn"),
    RETURNED("Việc được trả lại, chưa gửi lại"),
    SOON("Việc sắp đến hạn"),
    UNCLAIMED("Việc chưa có người nhận"),
    BELOW("Việc chậm của các đơn vị, cần đôn đốc"),
    NEWS("Thông tin khác");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Heading of(Note note, boolean asked, LocalDate day) {
        if (asked) {
            return ASKED;
        }
        return switch (note.kind()) {
            case REMINDER, UNCLAIMED, RETURNED -> toDo(note, day);
            case OVERDUE -> OVERDUE;
            case ESCALATION -> BELOW;
            default -> NEWS;
        };
    }

    /** Whether its own words say more than the task it speaks of. */
    static boolean isNews(Note note) {
        return switch (note.kind()) {
            case MOVED, HANDED_OVER, EXTENSION, EXPLANATION -> true;
            default -> false;
        };
    }

    // A notice may be told some days after it was written.
    private static Heading toDo(Note note, LocalDate day) {
        var due = note.due();
        if (due == null || due.isAfter(day)) {
            return waiting(note);
        }
        return due.equals(day) ? TODAY : OVERDUE;
    }

    private static Heading waiting(Note note) {
        return switch (note.kind()) {
            case UNCLAIMED -> UNCLAIMED;
            case RETURNED -> RETURNED;
            default -> SOON;
        };
    }
}
