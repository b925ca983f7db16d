package vn.kehoach.casefile;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case file as it was filed.
 *
 * @param id a later entry has a higher one
 * @param step the element of the model in which it happened
 * @param content what was typed, as Json
 * @param actor user id, or {@link vn.kehoach.platform.Actor#SYSTEM}
 * @param actorName name at that time; absent for the system and for entries from before it was kept
 * @param actorPost posts at that time; absent too where there was none
 */
public record FiledEntry(
        long id,
        String step,
        Act act,
        @Nullable String unitId,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable String content,
        String actor,
        @Nullable String actorName,
        @Nullable String actorPost,
        OffsetDateTime actedAt) {}
