package vn.kehoach.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.mail.LetterState;

/** What is measured, as Prometheus calls it; docs/operations.md lists the same. */
enum Measure {
    INCIDENTS("kehoach.incidents", null, "open incidents of the engine, each counted where it arose"),
    JOBS_DEAD("kehoach.jobs.dead", null, "jobs out of retries"),
    JOBS_LATE("kehoach.jobs.late", null, "jobs that should have run more than five minutes ago"),
    JOBS_LATE_OLDEST("kehoach.jobs.late.oldest", "seconds", "for how long the latest job is overdue"),
    LETTERS("kehoach.letters", null, "letters on their way, and by state those made within a day that are not"),
    LETTERS_OLDEST("kehoach.letters.oldest", "seconds", "since when the oldest letter is on its way"),
    LETTERS_OVERDUE("kehoach.letters.overdue", "seconds", "how long of it within today's hours of sending"),
    CLOCK_SKEW("kehoach.clock.skew", "seconds", "the machine's clock ahead of the database's; below zero: behind"),
    DATABASE_SIZE("kehoach.database.size", "bytes", "size of the database on its disk"),
    CHAINS("kehoach.audit.chains", null, "chains of the audit trail"),
    CHAINS_BROKEN("kehoach.audit.chains.broken", null, "chains with a bad row"),
    ENTRIES_UNVERIFIED("kehoach.audit.entries.unverified", null, "rows that no pass has reached yet, at the last look"),
    CHECK_AGE("kehoach.audit.check.age", "seconds", "since the last look at the chain looked at longest ago"),
    PASS_AGE("kehoach.audit.pass.age", "seconds", "since every chain was last verified from its first row to its end"),
    BACKUP_AGE("kehoach.backup.age", "seconds", "since the marker of the last backup was touched"),
    READINGS_FAILED("kehoach.readings.failed", null, "groups of these figures that could not be read"),
    READING_AGE("kehoach.reading.age", "seconds", "since these figures were read");

    static final String NO_LABEL = "";

    private final String meterName;
    private final @Nullable String unit;
    private final String description;

    Measure(String meterName, @Nullable String unit, String description) {
        this.meterName = meterName;
        this.unit = unit;
        this.description = description;
    }

    String meterName() {
        return meterName;
    }

    /** Of the international system; none for a count. */
    @Nullable
    String unit() {
        return unit;
    }

    String description() {
        return description;
    }

    /** What is counted apart: letters by their state; one without a label for everything else. */
    List<String> labels() {
        return this == LETTERS
                ? Arrays.stream(LetterState.values()).map(Measure::label).toList()
                : List.of(NO_LABEL);
    }

    static String label(LetterState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
