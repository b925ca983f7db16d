package vn.kehoach.casetab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ModelSteps;

/** Tells the file of a case in words. */
@Component
class CaseHistory {
    private final ModelSteps steps;
    private final Organisation organisation;

    CaseHistory(ModelSteps steps, Organisation organisation) {
        this.steps = steps;
        this.organisation = organisation;
    }

    List<HistoryLine> of(OpenedCase opened, Map<String, String> duties) {
        var of = new Of(opened.task().locality(), opened.unit(), opened.request(), opened.people(), duties);
        return lines(of, opened.entries());
    }

    List<HistoryLine> lines(Of of, List<FiledEntry> entries) {
        // Looked up once for each step, however often it was taken.
        var names = new HashMap<String, String>();
        var units = organisation.units(of.locality()).stream().collect(Collectors.toMap(Unit::id, u -> u));
        return entries.stream()
                .map(entry -> line(of, entry, units.get(entry.unitId()), names))
                .toList();
    }

    private HistoryLine line(Of of, FiledEntry entry, @Nullable Unit unit, Map<String, String> names) {
        var person = of.people().who(entry);
        var duty = dutyOf(entry);
        var request = of.request() || unit != null && unit.isRequested();
        return new HistoryLine(
                Dates.show(Dates.momentOf(entry.actedAt())),
                person.name(),
                person.post(),
                ActWords.of(entry, request),
                names.computeIfAbsent(entry.step() + request, any -> stepName(entry.step(), request)),
                unit == null || unit.equals(of.unit()) ? null : unit.name(),
                duty == null ? null : of.duties().get(duty),
                ActWords.reason(entry),
                ActWords.note(entry));
    }

    String stepName(String step, boolean request) {
        return steps.name(step, request).orElse("Bước xử lý");
    }

    // What was done about a duty was filed under its id.
    static @Nullable String dutyOf(FiledEntry entry) {
        return entry.step().equals(Variables.REPORT_DUTY) ? entry.note() : null;
    }

    /**
     * Whose case it is.
     *
     * @param unit not named in the lines, since all are about it
     * @param duties words of duties, by id
     */
    record Of(String locality, @Nullable Unit unit, boolean request, People people, Map<String, String> duties) {}
}
