package vn.kehoach.planfile;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan.
 *
 * @param part what it stands in front of: a kind of clause, or the duties
 * @param parentId the clause below which this part stands, where each has a part of its own
 */
record Heading(
        Words words, int level, String part, @Nullable String parentId) {}
