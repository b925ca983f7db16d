package vn.kehoach.extension;

/** The two answers to a question for more time. */
enum ExtensionAnswer {
    GRANT,
    REFUSE
}
