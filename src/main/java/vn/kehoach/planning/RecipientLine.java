package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;

/** A line of "Nơi nhận" with one of the units or classes it means. */
record RecipientLine(String line, @Nullable String unitId) {}
