package vn.kehoach.reminder;

/** What happens on one day of a ladder. */
enum Rung {
    /** Before the deadline or on its day. */
    BEFORE,
    /** After it, once and then every week. */
    AFTER,
    /** The head of the unit hears that it is late. */
    HEAD,
    FOCAL_UNIT,
    OFFICE,
    VICE_CHAIR,
    /** Nobody has taken it yet. */
    UNCLAIMED,
    UNCLAIMED_HEAD,
    /** It came back and was not handed in again. */
    RETURNED
}
