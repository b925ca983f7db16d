package vn.kehoach.tasklist;

/**
 * The deadline of a task as its card says it.
 *
 * @param word the state, for the eye that sees no colour
 * @param text the day, and how far it is in working days
 */
record Deadline(String id, TaskState state, String word, String text) {}
