package vn.kehoach.period;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.Plans;

/** {@code ${planYears.of(execution)}}: the years of the period. */
@Component("planYears")
public class PlanYearsExpression {
    private final Plans plans;

    PlanYearsExpression(Plans plans) {
        this.plans = plans;
    }

    public List<Integer> of(DelegateExecution execution) {
        var head = plans.head(PlanPeriodProcess.plan(execution));
        return IntStream.rangeClosed(head.periodStart(), head.periodEnd())
                .boxed()
                .toList();
    }
}
