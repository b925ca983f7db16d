package vn.kehoach.reporting;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.ResultsChanged;
import vn.kehoach.platform.OpenForms;

/**
 * Reports are asked for before the data are cut off, so results still come in while a report waits to be written: its
 * form follows them until something has been handed in.
 */
@Component
class ReportRefreshWorkflow {
    private final UnitReportRepository reports;
    private final RoundRepository rounds;
    private final ReportPrefill prefill;
    private final OpenForms forms;

    ReportRefreshWorkflow(
            UnitReportRepository reports, RoundRepository rounds, ReportPrefill prefill, OpenForms forms) {
        this.reports = reports;
        this.rounds = rounds;
        this.prefill = prefill;
        this.forms = forms;
    }

    @EventListener
    void follow(ResultsChanged change) {
        var year = change.year();
        var round = RoundId.annual(year.locality(), year.year());
        var untouched = reports.find(round, year.unitId())
                .filter(report -> report.status() == ReportStatus.OPEN && report.attempt() == 0);
        if (untouched.isPresent()) {
            var results = prefill.of(rounds.one(round), year.unitId()).results();
            forms.show(round.reportKey(year.unitId()), "userTask_writeReport", Map.of("results", results));
        }
    }
}
