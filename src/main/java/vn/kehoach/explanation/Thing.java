package vn.kehoach.explanation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about, as the address of the page names it: a task; or round, unit and clause of a figure; or unit,
 * year and duty. Only a pointer: what it stands for is looked up each time. The page shows it again: public parts.
 */
public record Thing(
        @Nullable String task,
        @Nullable String round,
        @Nullable String unit,
        @Nullable String clause,
        @Nullable String year,
        @Nullable String duty) {
    boolean isTask() {
        return task != null && !task.isBlank();
    }

    /** The year of a duty; empty when the address says none. */
    Optional<Integer> wantedYear() {
        return year != null && year.matches("\\d{4}") ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }
}
