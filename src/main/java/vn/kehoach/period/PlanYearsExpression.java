package vn.kehoach.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.planning.Plans;

/** {@code ${planYears.of(execution)}}: the years of the period that lie ahead when the plan is issued. */
@Component("planYears")
public class PlanYearsExpression {
    private final Plans plans;
    private final Settings settings;

    PlanYearsExpression(Plans plans, Settings settings) {
        this.plans = plans;
        this.settings = settings;
    }

    public List<Integer> of(DelegateExecution execution) {
        var head = plans.head(PlanProcess.plan(execution));
        return IntStream.rangeClosed(head.periodStart(), head.periodEnd())
                .filter(year -> isAhead(execution.getTenantId(), year, head.issuedOn()))
                .boxed()
                .toList();
    }

    // A year whose data were cut off before the plan was issued has nothing to carry out or report.
    private boolean isAhead(String locality, int year, @Nullable LocalDate issuedOn) {
        return issuedOn == null
                || settings.day(locality, Setting.DATA_CUTOFF, year).isAfter(issuedOn);
    }
}
