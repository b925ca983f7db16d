package vn.kehoach.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.ModelSteps;
import vn.kehoach.platform.ModelSteps.ModelStep;
import vn.kehoach.platform.PassedSteps;
import vn.kehoach.platform.PassedSteps.PassedStep;

/** How many working days each step took, year by year; Tết does not make anybody slow. */
@Component
class StepTimes {
    private final PassedSteps passed;
    private final ModelSteps models;
    private final WorkingCalendar calendar;

    StepTimes(PassedSteps passed, ModelSteps models, WorkingCalendar calendar) {
        this.passed = passed;
        this.models = models;
        this.calendar = calendar;
    }

    /** In the order of the models; only steps that somebody completed. */
    List<Line> of(Watched watched) {
        var years = watched.years();
        if (years.isEmpty()) {
            return List.of();
        }
        var days = calendar.of(watched.locality());
        var spans = new HashMap<String, Map<Integer, List<Integer>>>();
        for (var step : passed.completed(watched.locality(), years.get(0), years.get(years.size() - 1))) {
            spans.computeIfAbsent(step.step(), any -> new HashMap<>())
                    .computeIfAbsent(year(step), any -> new ArrayList<>())
                    .add(days.between(step.given(), step.done()));
        }
        return models.all().stream()
                .filter(step -> spans.containsKey(step.key()))
                .map(step -> line(step, spans.getOrDefault(step.key(), Map.of()), years))
                .toList();
    }

    private static int year(PassedStep step) {
        return step.done().getYear();
    }

    private static Line line(ModelStep step, Map<Integer, List<Integer>> spans, List<Integer> years) {
        var byYear = spans.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Spread.of(entry.getValue())));
        var cells = new ArrayList<@Nullable Spread>();
        years.forEach(year -> cells.add(byYear.get(year)));
        return new Line(step.process(), step.name(), cells);
    }

    /** @param years null where nobody completed it in that year */
    record Line(String process, String step, List<@Nullable Spread> years) {}
}
