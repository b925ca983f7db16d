package vn.kehoach.casefile;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case file as it was filed.
 *
 * @param step the element of the model in which it happened
 * @param content what was typed, as Json
 * @param actor user id, or {@link vn.kehoach.platform.Actor#SYSTEM}
 */
public record FiledEntry(
        String step,
        Act act,
        @Nullable String unitId,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable String content,
        String actor,
        OffsetDateTime actedAt) {}
