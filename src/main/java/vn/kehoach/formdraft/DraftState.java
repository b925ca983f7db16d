package vn.kehoach.formdraft;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Dates;

/**
 * What a page needs to know of a draft.
 *
 * @param version what the next save starts from; empty when there is no draft
 * @param day and time when it was saved: {@code 22/11/2026}, {@code 14:05}
 * @param outdated whether the form opens with other values by now where something was typed
 */
record DraftState(
        @Nullable UUID version,
        @Nullable String day,
        @Nullable String time,
        boolean outdated) {
    static final DraftState NONE = new DraftState(null, null, null, false);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static DraftState of(Draft draft, boolean outdated) {
        var saved = draft.savedAt().atZoneSameInstant(ZoneId.systemDefault());
        return new DraftState(draft.version(), Dates.show(saved.toLocalDate()), TIME.format(saved), outdated);
    }
}
