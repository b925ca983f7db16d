package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;

/** A piece of the plan's text; the outline is data, since no two localities divide a plan alike. */
public record Clause(
        String id,
        ClauseKind kind,
        @Nullable String parentId,
        int position,
        @Nullable String label,
        String text) {}
