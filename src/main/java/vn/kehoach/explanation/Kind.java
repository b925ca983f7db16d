package vn.kehoach.explanation;

/** About what something may be asked. */
enum Kind {
    /** A number that a unit gave in its report. */
    FIGURE,
    /** What the plan gives a unit to do in a year. */
    DUTY,
    /** Something that waits with a unit: a report, a plan, a check. */
    TASK
}
