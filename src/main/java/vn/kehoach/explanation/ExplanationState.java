package vn.kehoach.explanation;

/** Where a question stands. */
enum ExplanationState {
    /** With the unit. */
    ASKED,
    /** With whoever asked. */
    ANSWERED,
    ACCEPTED,
    WITHDRAWN;

    boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
