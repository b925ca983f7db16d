package vn.kehoach.planning;

/** Ids of clauses that the office adds to a plan. */
final class ClauseIds {
    private ClauseIds() {}

    static String added(ClauseKind kind, int number) {
        return kind.name().toLowerCase().replace('_', '-') + "-them-" + number;
    }
}
