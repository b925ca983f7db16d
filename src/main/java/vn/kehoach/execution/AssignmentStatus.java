package vn.kehoach.execution;

/** Where a duty stands within its year. */
public enum AssignmentStatus {
    OPEN,
    DONE,
    CARRIED_OVER
}
