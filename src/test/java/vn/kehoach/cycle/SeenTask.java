package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task as it stood at a moment, most often on a morning when the office opened. */
public record SeenTask(
        String id,
        String step,
        String locality,
        List<String> groups,
        LocalDate given,
        LocalDate due,
        @Nullable String holder,
        boolean returned) {
    private static final Set<String> REVIEWS = Set.of(
            "userTask_checkContent",
            "userTask_checkFormat",
            "userTask_approve",
            "userTask_issue",
            "userTask_approveUnitPlan",
            "userTask_checkUnitPlan",
            "userTask_confirmResults",
            "userTask_signOff",
            "userTask_acceptReport",
            "userTask_decideLateUnits",
            "userTask_reviewNominations",
            "userTask_readExplanation",
            "userTask_decideExtension");

    public boolean isAsked() {
        return groups.stream().anyMatch(group -> group.contains(".mat-tran") || group.contains(".doan-the"));
    }

    /** Whether somebody else's work is checked, signed or decided on, by the words of the documentation. */
    public boolean isReview() {
        return REVIEWS.contains(step);
    }

    /** Who may do it now. */
    Set<String> doers() {
        return holder == null ? Set.copyOf(groups) : Set.of(holder);
    }
}
