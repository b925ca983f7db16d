package vn.kehoach.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the report of one unit stands. */
record UnitReport(
        String unitId,
        ReportStatus status,
        LocalDate due,
        int attempt,
        boolean late,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable LocalDate acceptedOn) {}
