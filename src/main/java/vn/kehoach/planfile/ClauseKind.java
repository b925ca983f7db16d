package vn.kehoach.planfile;

/** As in the table plan_clause. */
enum ClauseKind {
    LEGAL_BASIS,
    PURPOSE,
    REQUIREMENT,
    GENERAL_TARGET,
    SPECIFIC_TARGET,
    CONTENT_INTRO,
    STRATEGIC_OBJECTIVE,
    GOAL,
    TASK_GROUP,
    ACTIVITY,
    SCOPE,
    TIME_FRAME,
    MILESTONE,
    FUNDING,
    REPORTING,
    ADJUSTMENT,
    RECIPIENT
}
