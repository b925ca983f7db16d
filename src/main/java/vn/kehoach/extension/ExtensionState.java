package vn.kehoach.extension;

/** What became of a question for more time. */
enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** The work was done before anybody decided. */
    NOT_NEEDED
}
