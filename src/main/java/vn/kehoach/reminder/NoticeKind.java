package vn.kehoach.reminder;

/** Why a notice was written. */
public enum NoticeKind {
    REMINDER,
    OVERDUE,
    ESCALATION,
    /** A deadline that is another day than the one told before. */
    MOVED
}
