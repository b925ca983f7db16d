package vn.kehoach.reporting;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.extension.DeadlineExtended;
import vn.kehoach.platform.OpenForms;

/** A unit's report that got more time is on time until then, unless it was late already when more time was asked for. */
@Component
class ExtendedReports {
    private static final String WRITTEN_IN = "userTask_writeReport";

    private static final String DECIDED_IN = "userTask_decideLateUnits";

    private final UnitReportRepository reports;
    private final OutstandingReports outstanding;
    private final OpenForms forms;

    ExtendedReports(UnitReportRepository reports, OutstandingReports outstanding, OpenForms forms) {
        this.reports = reports;
        this.outstanding = outstanding;
        this.forms = forms;
    }

    @EventListener
    @Transactional
    void follow(DeadlineExtended extended) {
        var unit = extended.unit();
        if (extended.step().equals(WRITTEN_IN) && unit != null) {
            var round = RoundId.ofReport(extended.locality(), extended.caseKey(), unit);
            reports.extended(round, unit, extended.due(), extended.isLate());
            // Whoever decides on late units sees its own day, also when the question lies open already.
            forms.show(round.id(), DECIDED_IN, Map.of("lateUnits", outstanding.late(round)));
        }
    }
}
