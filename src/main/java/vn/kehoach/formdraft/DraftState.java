package vn.kehoach.formdraft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Dates;

/**
 * What a page needs to know of a draft.
 *
 * @param version what the next save starts from; empty when there is no draft
 * @param day and time when it was saved: {@code 22/11/2026}, {@code 14:05}
 * @param outdated labels of fields that were typed and would be filled with something else by now
 * @param refilled labels of the other fields that would be filled with something else than stands in this open form
 * @param filled what a form that is opened now is filled with, to be sent back with what is typed into it
 */
record DraftState(
        @Nullable UUID version,
        @Nullable String day,
        @Nullable String time,
        List<String> outdated,
        List<String> refilled,
        @Nullable JsonNode filled) {
    static final DraftState NONE = new DraftState(null, null, null, List.of(), List.of(), null);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static DraftState of(Draft draft) {
        var saved = draft.savedAt().atZoneSameInstant(ZoneId.systemDefault());
        var day = Dates.show(saved.toLocalDate());
        return new DraftState(draft.version(), day, TIME.format(saved), List.of(), List.of(), null);
    }

    DraftState filledWith(JsonNode form) {
        return new DraftState(version, day, time, outdated, refilled, form);
    }

    DraftState withOutdated(List<String> fields) {
        return new DraftState(version, day, time, fields, refilled, filled);
    }

    DraftState withRefilled(List<String> fields) {
        return new DraftState(version, day, time, outdated, fields, filled);
    }
}
