package vn.kehoach.audit;

/** Acts beside those of a case file, which are recorded under their own names. */
public enum AuditAct {
    LOGIN,
    LOGIN_REFUSED,
    LOGOUT,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    ACCOUNT_REMOVED,
    PASSWORD_CHANGED,
    GROUP_CHANGED,
    LOCALITY_CHANGED,
    GRANT_CHANGED,
    DOWNLOAD,
    TASK_TAKEN,
    TASK_GIVEN_BACK,
    TASK_ASSIGNED,
    TASK_COMPLETED,
    PLAN_IMPORTED,
    PLAN_EDITED,
    NUMBER_GIVEN,
    DOCUMENT_RECEIVED,
    DUTIES_REOPENED,
    FIGURES_FROZEN,
    SETTING_CHANGED
}
