package vn.kehoach.planning;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RecipientKind;

/** A line of "Nơi nhận" with one of the units or classes it means. */
record RecipientLine(
        RecipientKind kind, String line, @Nullable String unitId) {}
