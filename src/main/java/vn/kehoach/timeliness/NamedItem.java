package vn.kehoach.timeliness;

import org.jspecify.annotations.Nullable;

/** Which duty or report of which unit a page is about, as its address or its form has it. */
record NamedItem(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String subject,
        @Nullable String nam) {}
