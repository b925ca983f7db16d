package vn.kehoach.execution;

import org.jspecify.annotations.Nullable;

/**
 * What a unit says about one duty. Finished work needs a product and evidence: a tick alone is no result.
 *
 * @param events how many activities, meetings, broadcasts
 * @param participants how many people they reached
 */
record DutyReport(
        Outcome outcome,
        String progress,
        @Nullable String product,
        @Nullable String evidence,
        @Nullable Long events,
        @Nullable Long participants) {
    enum Outcome {
        DONE,
        IN_PROGRESS
    }
}
