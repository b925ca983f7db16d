package vn.kehoach.timeliness;

import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.ItemState;
import vn.kehoach.oversight.TrackedItem;

/**
 * Something that was handed in late, or is not while its last day is over.
 *
 * @param what the duty, or which report
 * @param how late, in words
 * @param cause confirmed as objective; null: none was
 */
record LateItem(
        TrackedItem item,
        String unitName,
        String what,
        ItemState state,
        String due,
        String how,
        @Nullable Cause cause) {}
