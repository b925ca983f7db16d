package vn.kehoach.casefile;

/** What somebody did to a case. */
public enum Act {
    SUBMITTED,
    APPROVED,
    RETURNED,
    COMMENTED,
    SILENT,
    ANSWERED,
    ACCEPTED,
    RECORDED,
    CARRIED_OVER,
    ISSUED,
    OPENED,
    CLOSED
}
