package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Request;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** Names unit, subject and deadline of one report. */
@Component
class PrepareReportDelegate implements JavaDelegate {
    private final Rounds rounds;
    private final UnitReports reports;
    private final Organisation organisation;

    PrepareReportDelegate(Rounds rounds, UnitReports reports, Organisation organisation) {
        this.rounds = rounds;
        this.reports = reports;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = ReportingProcess.round(execution);
        var unit = organisation.unit(round.locality(), Variables.UNIT.from(execution));
        Variables.UNIT_NAME.on(execution, unit.name());
        var asked = rounds.one(round);
        Variables.SUBJECT.on(execution, unit.isRequested() ? asked.requestedTitle() : asked.title());
        Request.REQUESTED.on(execution, unit.isRequested());
        Variables.REPORT_DUE.on(
                execution, Dates.closeOf(reports.one(round, unit.id()).due()));
    }
}
