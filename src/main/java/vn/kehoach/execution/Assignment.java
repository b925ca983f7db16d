package vn.kehoach.execution;

import org.jspecify.annotations.Nullable;

/**
 * A duty of a unit in a year, with what was last reported on it.
 *
 * @param carriedIn not finished the year before
 */
public record Assignment(
        String dutyId,
        String text,
        String role,
        AssignmentStatus status,
        boolean carriedIn,
        @Nullable String reason,
        @Nullable String progress,
        @Nullable String product,
        @Nullable String evidence,
        @Nullable Long events,
        @Nullable Long participants) {}
