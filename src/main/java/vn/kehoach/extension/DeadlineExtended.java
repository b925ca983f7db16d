package vn.kehoach.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Open work has got more time. Told in the transaction of the decision.
 *
 * @param step the task's element in the model
 * @param unit whose work it is; null: of the whole locality
 * @param due the new deadline
 * @param isLate asked for when the old one was over: the work stays late
 */
public record DeadlineExtended(
        String locality,
        String caseKey,
        String step,
        @Nullable String unit,
        LocalDate due,
        boolean isLate) {}
