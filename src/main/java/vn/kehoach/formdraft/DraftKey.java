package vn.kehoach.formdraft;

/** Whose draft of which task. */
record DraftKey(String locality, String task, String user) {}
