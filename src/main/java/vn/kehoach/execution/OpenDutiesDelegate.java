package vn.kehoach.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitExecutionProcess.Variables;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.platform.Dates;

/** Duties are due on the data cut-off; work that is handed out or back late still gets its least time. */
@Component
class OpenDutiesDelegate implements JavaDelegate {
    private final Settings settings;
    private final DueDays days;

    OpenDutiesDelegate(Settings settings, DueDays days) {
        this.settings = settings;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = UnitExecutionProcess.unitYear(execution);
        var cutoff = settings.day(year.locality(), Setting.DATA_CUTOFF, year.year());
        Variables.DUTIES_DUE.on(execution, Dates.closeOf(days.noEarlierThanRework(year.locality(), cutoff)));
    }
}
