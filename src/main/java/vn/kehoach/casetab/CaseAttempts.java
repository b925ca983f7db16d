package vn.kehoach.casetab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.casetab.Attempts.Attempt;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ModelSteps;

/** Finds the texts that were handed in more than once and what was changed in them, newest first. */
@Component
class CaseAttempts {
    // Who reads the tab wants to know what is new; everything before stands in the file of the case.
    private static final int MOST_PAIRS = 3;
    // One text, first written and later finished in another task.
    private static final Set<String> OF_THE_DRAFT = Set.of("userTask_draftPlan", "userTask_finalizePlan");

    private final ModelSteps steps;
    private final CaseHistory history;

    CaseAttempts(ModelSteps steps, CaseHistory history) {
        this.steps = steps;
        this.history = history;
    }

    List<Attempts> of(OpenedCase opened, Map<String, String> duties) {
        return series(opened).values().stream()
                .flatMap(same -> pairs(opened, same, duties.get(CaseHistory.dutyOf(same.get(0)))).stream())
                .toList();
    }

    private static Map<String, List<FiledEntry>> series(OpenedCase opened) {
        var series = new LinkedHashMap<String, List<FiledEntry>>();
        opened.entries().stream()
                .filter(entry -> entry.act() == Act.SUBMITTED && entry.content() != null)
                .filter(opened.sight()::showsText)
                .forEach(entry -> series.computeIfAbsent(textOf(entry), key -> new ArrayList<>())
                        .add(entry));
        return series;
    }

    private static String textOf(FiledEntry entry) {
        var step = OF_THE_DRAFT.contains(entry.step()) ? "draft" : entry.step();
        return step + " " + entry.unitId() + " " + CaseHistory.dutyOf(entry);
    }

    private List<Attempts> pairs(OpenedCase opened, List<FiledEntry> same, @Nullable String duty) {
        var pairs = new ArrayList<Attempts>();
        for (var last = same.size() - 1; last > 0 && pairs.size() < MOST_PAIRS; last--) {
            pairs.add(pair(opened, same, last, duty));
        }
        return pairs;
    }

    private Attempts pair(OpenedCase opened, List<FiledEntry> same, int last, @Nullable String duty) {
        var before = same.get(last - 1);
        var after = same.get(last);
        var comparison = Comparison.of(fields(after, opened.request()), before.content(), after.content());
        return new Attempts(
                history.stepName(after.step(), opened.request()),
                duty,
                attempt(opened, before, last),
                attempt(opened, after, last + 1),
                comparison.changed(),
                comparison.unchanged());
    }

    private List<FormField> fields(FiledEntry entry, boolean request) {
        return steps.form(entry.step())
                .map(form -> FormFields.of(form, request))
                .orElse(List.of());
    }

    private static Attempt attempt(OpenedCase opened, FiledEntry entry, int number) {
        var at = Dates.show(Dates.momentOf(entry.actedAt()));
        return new Attempt(number, at, opened.people().of(entry.actor()).name());
    }
}
