package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.Dates;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** Opens a round and sets when late units become a question. */
@Component
class OpenRoundDelegate implements JavaDelegate {
    private final Rounds rounds;
    private final DueDays days;

    OpenRoundDelegate(Rounds rounds, DueDays days) {
        this.rounds = rounds;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = ReportingProcess.round(execution);
        var kind = RoundKind.valueOf(Variables.ROUND_KIND.from(execution));
        var round = rounds.open(PlanProcess.plan(execution), id, kind, Variables.YEAR.from(execution));
        Variables.REPORT_PREFIX.on(execution, id.prefix());
        var check = days.after(round.due(), id.locality(), Setting.LATE_CHECK_DAYS);
        Variables.LATE_UNITS_CHECK.on(execution, Dates.morningOf(check));
    }
}
