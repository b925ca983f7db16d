package vn.kehoach.platform;

/** A task has appeared because what was handed in came back. Published in the transaction of whoever sent it back. */
public record TaskReturned(WaitingWork work) {}
