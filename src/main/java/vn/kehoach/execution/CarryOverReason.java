package vn.kehoach.execution;

/** Why a duty could not be finished within its year. */
enum CarryOverReason {
    OBJECTIVE,
    FUNDING,
    WAITING_FOR_OTHERS,
    STAFFING,
    OTHER
}
