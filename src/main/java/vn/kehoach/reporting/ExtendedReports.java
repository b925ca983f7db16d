package vn.kehoach.reporting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.extension.DeadlineExtended;

/** A unit's report that got more time is on time until then, unless it was late already when more time was asked for. */
@Component
class ExtendedReports {
    private static final String WRITTEN_IN = "userTask_writeReport";

    private final UnitReportRepository reports;

    ExtendedReports(UnitReportRepository reports) {
        this.reports = reports;
    }

    @EventListener
    @Transactional
    void follow(DeadlineExtended extended) {
        var unit = extended.unit();
        if (extended.step().equals(WRITTEN_IN) && unit != null) {
            var round = RoundId.ofReport(extended.locality(), extended.caseKey(), unit);
            reports.extended(round, unit, extended.due(), extended.isLate());
        }
    }
}
