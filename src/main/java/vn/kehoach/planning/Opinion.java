package vn.kehoach.planning;

/** What a unit says to a draft. Silence is recorded as silence, not as agreement. */
enum Opinion {
    AGREE,
    COMMENT,
    SILENT
}
