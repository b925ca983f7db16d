package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.Set;

/** A notice as it is worked out besides the product. */
record PlainNotice(LocalDate day, String recipient, String kind, SeenTask task) {
    static final String HANDED_OVER = "HANDED_OVER";

    private static final Set<String> TO_DO = Set.of("REMINDER", "UNCLAIMED", "RETURNED");

    String line() {
        return String.join(" ", day.toString(), recipient, kind, task.id());
    }

    boolean isDue(LocalDate today) {
        return task.due().equals(today) && TO_DO.contains(kind);
    }

    boolean isEarly(LocalDate today) {
        return task.due().isAfter(today) && kind.equals("REMINDER");
    }

    /** A letter has one line about a task, however many notices speak of it, and one more that it changed hands. */
    String about() {
        return kind.equals(HANDED_OVER) ? kind + task.id() : task.id();
    }
}
