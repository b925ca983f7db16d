package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task as it stood on a morning when the office opened. */
record SeenTask(
        String id,
        String step,
        String locality,
        List<String> groups,
        LocalDate given,
        LocalDate due,
        @Nullable String holder,
        boolean returned) {
    boolean isAsked() {
        return groups.stream().anyMatch(group -> group.contains(".mat-tran") || group.contains(".doan-the"));
    }

    /** Who may do it now. */
    Set<String> doers() {
        return holder == null ? Set.copyOf(groups) : Set.of(holder);
    }
}
