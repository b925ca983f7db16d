package vn.kehoach.reporting;

/**
 * One unit's numbers for one indicator.
 *
 * @param method how it was counted: survey, test, attendance list
 */
record Figure(String clauseId, long reached, long total, String method) {}
