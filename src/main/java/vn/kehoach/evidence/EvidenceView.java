package vn.kehoach.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a task shows of its files.
 *
 * @param note why nothing can be attached here; empty when something can
 * @param largest bytes of one file
 * @param accept endings, as a file field of a page wants them
 */
record EvidenceView(
        boolean mayAttach, String note, long largest, int most, String accept, String allowed, List<Line> files) {
    /**
     * @param shown {@code picture} or {@code pdf}, where a browser can show it
     * @param about the duty it belongs to, where the task is not that duty itself
     * @param mayRemove whether who asks may describe and remove it
     */
    record Line(
            String id,
            String name,
            String type,
            long size,
            String sha256,
            String description,
            @Nullable String about,
            String addedBy,
            OffsetDateTime addedAt,
            @Nullable String shown,
            boolean mayRemove) {}
}
