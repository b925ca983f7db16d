package vn.kehoach.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a document.
 *
 * @param receivedOn absent while nobody has confirmed it
 * @param unconfirmed closed without a confirmation
 */
public record SentLine(
        String line, @Nullable String unitId, @Nullable LocalDate receivedOn, boolean unconfirmed) {}
