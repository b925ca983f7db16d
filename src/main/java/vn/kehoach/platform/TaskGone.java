package vn.kehoach.platform;

/** A task is no longer open: completed, ended by its case, or deleted with it. Said in the transaction that ends it. */
public record TaskGone(String taskId) {}
