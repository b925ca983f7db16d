package vn.kehoach.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the report of one unit stands.
 *
 * @param requested the unit is asked and not ordered: it is never late and never missing
 */
record UnitReport(
        String unitId,
        boolean requested,
        ReportStatus status,
        LocalDate due,
        int attempt,
        boolean late,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable LocalDate acceptedOn) {
    boolean isAccepted() {
        return status == ReportStatus.ACCEPTED;
    }
}
