package vn.kehoach.execution;

import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.kehoach.platform.ProcessSteps;

/** The year of a unit as a mocked {@link UnitYears} tells it. */
final class YearFixture {
    private YearFixture() {}

    static ProcessInstance start(ProcessSteps steps, String unit) {
        return steps.start(
                "TH-2026." + unit,
                Map.of("plan", UnitExecutionProcessTest.PLAN, "version", 1, "year", 2026, "unit", unit));
    }

    static void oneOpenDuty(UnitYears years, UnitYear year) {
        var one = duties(1);
        when(years.plan(year)).thenReturn(new UnitPlan(null, null));
        when(years.assignments(year)).thenReturn(one);
        when(years.open(year)).thenReturn(one);
        when(years.assignment(eq(year), eq("nhiem-vu-1"))).thenReturn(one.get(0));
    }

    static List<Assignment> duties(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Assignment(
                        "nhiem-vu-" + number,
                        "Nhiệm vụ " + number,
                        "DO",
                        AssignmentStatus.OPEN,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }
}
