package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;

/** The opinion of one unit on one version, and the answer to it. */
record PlanComment(
        long id,
        String unitId,
        Opinion opinion,
        @Nullable String text,
        @Nullable Answer answer,
        @Nullable String reason) {}
