package vn.kehoach.casetab;

import org.jspecify.annotations.Nullable;

/**
 * What one person did.
 *
 * @param at day and time as a screen shows them
 * @param who name, or the account of somebody without one
 * @param step name of the step in the model
 * @param about the duty that it was about, in full
 * @param reason the chosen reason of a return
 */
public record HistoryLine(
        String at,
        String who,
        String post,
        String did,
        String step,
        @Nullable String unit,
        @Nullable String about,
        @Nullable String reason,
        @Nullable String note) {}
