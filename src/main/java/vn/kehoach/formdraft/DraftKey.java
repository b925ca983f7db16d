package vn.kehoach.formdraft;

/**
 * Whose draft of which task.
 *
 * @param step the task in its model, which knows the form
 */
record DraftKey(String locality, String task, String step, String user) {}
