package vn.kehoach.platform;

/**
 * What somebody has typed into an open task is now another's to finish. Said in the transaction that gives him the task.
 *
 * @param from whose it was
 * @param to whose it becomes, unless he has typed something there himself
 */
public record DraftHandedOn(String taskId, String from, String to) {}
