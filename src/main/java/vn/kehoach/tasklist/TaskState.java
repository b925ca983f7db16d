package vn.kehoach.tasklist;

import java.time.LocalDate;

/** How a task stands to its deadline, and the word for it. Who is asked and not ordered is never late. */
enum TaskState {
    OVERDUE("Quá hạn"),
    TODAY("Đến hạn hôm nay"),
    SOON("Sắp đến hạn"),
    IN_TIME("Trong hạn"),
    ASKED("Đề nghị phối hợp");

    /** As the list “Sắp đến hạn” counts them: days of the calendar, today among them. */
    private static final int SOON_DAYS = 5;

    private final String word;

    TaskState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static TaskState of(LocalDate due, LocalDate today, boolean isAsked) {
        if (isAsked) {
            return ASKED;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.isEqual(today)) {
            return TODAY;
        }
        return due.isBefore(today.plusDays(SOON_DAYS)) ? SOON : IN_TIME;
    }
}
