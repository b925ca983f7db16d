package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan as it is printed, number included.
 *
 * @param part what it stands in front of: the name of a {@link ClauseKind}, or {@link #DUTIES}
 * @param parentId the clause below which this part stands, where each has a part of its own
 */
record Heading(
        int position, int level, String part, @Nullable String parentId, String text) {
    static final String DUTIES = "DUTY";

    boolean isMain() {
        return level == 1;
    }
}
