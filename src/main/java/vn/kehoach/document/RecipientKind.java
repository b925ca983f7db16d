package vn.kehoach.document;

/** What a line of "Nơi nhận" means, and with it who says that the document has arrived. */
public enum RecipientKind {
    /** Outside the locality: its answer comes to the văn thư. */
    OUTSIDE,
    /** Leaders of the authority; they have no common account, the văn thư records it. */
    LEADERS,
    /** Units of the locality, which take the document on themselves. */
    UNITS,
    /** "Lưu": done by whoever issues. */
    ARCHIVE
}
