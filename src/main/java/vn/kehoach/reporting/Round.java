package vn.kehoach.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planning.PlanRef;

/** What is asked of the units: which data, until when. */
record Round(
        String localityId,
        String id,
        String planId,
        int version,
        RoundKind kind,
        int year,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate due,
        @Nullable String lateReason) {

    PlanRef plan() {
        return new PlanRef(localityId, planId, version);
    }

    RoundId roundId() {
        return new RoundId(localityId, id);
    }

    /** What those are asked for who are asked and not ordered. */
    String requestedTitle() {
        return "Kết quả phối hợp thực hiện Kế hoạch " + (kind == RoundKind.ANNUAL ? "năm " : "đến hết năm ") + year;
    }

    String title() {
        return switch (kind) {
            case ANNUAL -> "Báo cáo kết quả thực hiện Kế hoạch năm " + year;
            case INTERIM -> "Báo cáo sơ kết thực hiện Kế hoạch đến hết năm " + year;
            case FINAL -> "Báo cáo tổng kết thực hiện Kế hoạch đến hết năm " + year;
        };
    }
}
