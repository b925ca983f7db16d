package vn.kehoach.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a task shows of its files.
 *
 * @param note why nothing can be attached here; empty when something can
 * @param proves whether what is attached here proves a result; elsewhere it goes with what somebody writes or decides
 * @param largest bytes of one file
 * @param accept endings, as a file field of a page wants them
 * @param duties whose duties of the year have files that this report is judged by
 */
record EvidenceView(
        boolean mayAttach,
        String note,
        boolean proves,
        long largest,
        int most,
        String accept,
        String allowed,
        List<Line> files,
        List<OfUnit> duties) {
    /**
     * @param shown {@code picture} or {@code pdf}, where a browser can show it
     * @param about the duty it belongs to, where the task is not that duty itself
     * @param unit name of its unit, where the task shows those of several
     * @param step name of the step in which it was attached, where that is another one
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
            @Nullable String unit,
            @Nullable String step,
            String addedBy,
            OffsetDateTime addedAt,
            @Nullable String shown,
            boolean mayRemove) {}

    /** @param files how many its duties of the year have */
    record OfUnit(String unit, String name, int files) {}

    /** @param text words of the duty */
    record OfDuty(String text, List<Line> files) {}
}
