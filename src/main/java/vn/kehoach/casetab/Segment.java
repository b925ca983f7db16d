package vn.kehoach.casetab;

/** A piece of a text: the same in both attempts, only in the earlier one, or only in the later one. */
record Segment(Kind kind, String text) {
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
