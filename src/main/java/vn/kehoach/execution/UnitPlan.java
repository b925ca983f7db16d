package vn.kehoach.execution;

import org.jspecify.annotations.Nullable;

/** The unit's own plan of the year, one page. */
public record UnitPlan(@Nullable String focus, @Nullable String measures) {}
