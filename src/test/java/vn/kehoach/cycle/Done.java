package vn.kehoach.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * One thing that somebody handed in.
 *
 * @param form as it was opened
 * @param typed over it
 * @param files attached to it
 */
public record Done(OpenTask task, LocalDateTime at, Map<String, Object> form, Map<String, Object> typed, int files) {
    public LocalDate day() {
        return at.toLocalDate();
    }

    public boolean isAt(String step) {
        return task.key().equals(step);
    }

    /** Whether it was a check or a signature, and went back. */
    public boolean isReturn() {
        return "RETURN".equals(typed.get("decision"));
    }

    public boolean isApproval() {
        return "APPROVE".equals(typed.get("decision"));
    }
}
