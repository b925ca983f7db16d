package vn.kehoach.reminder;

/** Why a notice was written; of two on one day the later in this order is told. */
public enum NoticeKind {
    REMINDER,
    /** Nobody has taken it. */
    UNCLAIMED,
    /** It came back, just now or some days ago. */
    RETURNED,
    /** To those above whoever is late. */
    ESCALATION,
    OVERDUE,
    /** A supervisor asks for it by name. */
    URGED,
    /** Work came to somebody else, who stands in or takes it over. */
    HANDED_OVER,
    /** Somebody asks for more time, or it was granted or not. */
    EXTENSION,
    /** A supervisor asks a unit to explain something, accepts the answer, or needs it no longer. */
    EXPLANATION,
    /** A deadline that is another day than the one told before. */
    MOVED
}
