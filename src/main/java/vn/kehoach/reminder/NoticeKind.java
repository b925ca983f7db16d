package vn.kehoach.reminder;

/** Why a notice was written. */
public enum NoticeKind {
    REMINDER,
    OVERDUE,
    ESCALATION
}
