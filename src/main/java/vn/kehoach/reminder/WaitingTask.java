package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task that somebody should be reminded of. */
record WaitingTask(
        String locality,
        String id,
        String caseKey,
        String name,
        String unitName,
        String subject,
        LocalDate due,
        @Nullable String holder,
        List<String> groups) {}
