package vn.kehoach.period;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.period.PlanPeriodProcess.Variables;
import vn.kehoach.platform.Dates;

/** {@code ${yearDates…}}: the dates of the period's clock, from the settings of the locality, on working days. */
@Component("yearDates")
public class YearDatesExpression {
    private final Settings settings;
    private final DueDays days;

    YearDatesExpression(Settings settings, DueDays days) {
        this.settings = settings;
        this.days = days;
    }

    public Date opens(DelegateExecution execution) {
        return morning(execution, Setting.YEAR_OPENS, Variables.YEAR.from(execution));
    }

    /** In the year after: results and reports of the last days still come in. */
    public Date closes(DelegateExecution execution) {
        return morning(execution, Setting.YEAR_CLOSES, Variables.YEAR.from(execution) + 1);
    }

    public Date reportOpens(DelegateExecution execution) {
        return morning(execution, Setting.ANNUAL_OPENS, Variables.YEAR.from(execution));
    }

    public Date finalSummaryOpens(DelegateExecution execution) {
        return morning(execution, Setting.FINAL_OPENS, Variables.YEAR.from(execution));
    }

    /** The last year is summed up as a whole, whatever year is set for the sơ kết. */
    public boolean interim(DelegateExecution execution) {
        var interimYear = settings.number(execution.getTenantId(), Setting.INTERIM_YEAR);
        return interimYear == Variables.YEAR.from(execution) && !last(execution);
    }

    public boolean last(DelegateExecution execution) {
        return Variables.FINAL_YEAR.from(execution).equals(Variables.YEAR.from(execution));
    }

    private Date morning(DelegateExecution execution, Setting setting, int year) {
        return Dates.morningOf(days.opens(execution.getTenantId(), setting, year));
    }
}
