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
    CLOSED,
    URGED,
    /** Open work went to who stands in, on to the next one, or back. */
    SUBSTITUTED,
    /** Open work went with a post from one to another, or back to the unit. */
    HANDED_OVER;

    /** Whether the work only changed hands or was asked for: nothing was said about the matter itself. */
    public boolean saysNothingOfTheMatter() {
        return this == SUBSTITUTED || this == HANDED_OVER || this == URGED;
    }
}
