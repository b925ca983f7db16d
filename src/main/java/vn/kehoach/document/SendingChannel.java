package vn.kehoach.document;

/** How an issued document leaves the office. */
enum SendingChannel {
    DOCUMENT_SYSTEM,
    PAPER,
    OFFICIAL_EMAIL
}
