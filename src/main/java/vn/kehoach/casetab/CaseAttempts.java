package vn.kehoach.casetab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.casetab.Attempts.Attempt;
import vn.kehoach.casetab.Attempts.Older;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormField;
import vn.kehoach.platform.FormFields;
import vn.kehoach.platform.ModelSteps;

/** Finds the texts that were handed in more than once and what was changed in them. */
@Component
class CaseAttempts {
    // One text, first written and later finished in another task.
    private static final Set<String> OF_THE_DRAFT = Set.of("userTask_draftPlan", "userTask_finalizePlan");

    private final ModelSteps steps;
    private final CaseHistory history;

    CaseAttempts(ModelSteps steps, CaseHistory history) {
        this.steps = steps;
        this.history = history;
    }

    /** The newest pair of each text with its differences; those before are named only, since few are ever looked at. */
    List<Attempts> newest(OpenedCase opened, Map<String, String> duties) {
        return pairs(opened)
                .map(pairs -> compared(opened, pairs.get(0), duties, pairs.subList(1, pairs.size())))
                .toList();
    }

    /** @param id of a pair that the task shows; empty for any other */
    Optional<Attempts> find(OpenedCase opened, Map<String, String> duties, long id) {
        return pairs(opened)
                .flatMap(List::stream)
                .filter(pair -> pair.id() == id)
                .findFirst()
                .map(pair -> compared(opened, pair, duties, List.of()));
    }

    private static Stream<List<Pair>> pairs(OpenedCase opened) {
        var series = new LinkedHashMap<String, List<FiledEntry>>();
        opened.entries().stream()
                .filter(entry -> entry.act() == Act.SUBMITTED && entry.content() != null)
                .filter(opened.sight()::showsText)
                .forEach(entry -> series.computeIfAbsent(textOf(entry), key -> new ArrayList<>())
                        .add(entry));
        return series.values().stream().map(Pair::of).filter(pairs -> !pairs.isEmpty());
    }

    private static String textOf(FiledEntry entry) {
        var step = OF_THE_DRAFT.contains(entry.step()) ? "draft" : entry.step();
        return step + " " + entry.unitId() + " " + CaseHistory.dutyOf(entry);
    }

    private Attempts compared(OpenedCase opened, Pair pair, Map<String, String> duties, List<Pair> older) {
        var fields = fields(pair.after(), opened.request());
        var comparison =
                Comparison.of(fields, pair.before().content(), pair.after().content());
        return new Attempts(
                stepName(opened, pair),
                duties.get(CaseHistory.dutyOf(pair.after())),
                earlier(opened, pair),
                current(opened, pair),
                comparison.changed(),
                comparison.unchanged(),
                older.stream().map(one -> named(opened, one)).toList());
    }

    private Older named(OpenedCase opened, Pair pair) {
        return new Older(pair.id(), stepName(opened, pair), earlier(opened, pair), current(opened, pair));
    }

    private String stepName(OpenedCase opened, Pair pair) {
        return history.stepName(pair.after().step(), opened.request());
    }

    private List<FormField> fields(FiledEntry entry, boolean request) {
        return steps.form(entry.step())
                .map(form -> FormFields.of(form, request))
                .orElse(List.of());
    }

    private static Attempt earlier(OpenedCase opened, Pair pair) {
        return attempt(opened, pair.before(), pair.number() - 1);
    }

    private static Attempt current(OpenedCase opened, Pair pair) {
        return attempt(opened, pair.after(), pair.number());
    }

    private static Attempt attempt(OpenedCase opened, FiledEntry entry, int number) {
        var at = Dates.show(Dates.momentOf(entry.actedAt()));
        return new Attempt(number, at, opened.people().who(entry).name());
    }
}
