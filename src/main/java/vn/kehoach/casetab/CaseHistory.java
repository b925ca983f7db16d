package vn.kehoach.casetab;

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
        var units = organisation.units(opened.task().locality()).stream().collect(Collectors.toMap(Unit::id, u -> u));
        return opened.entries().stream()
                .map(entry -> line(opened, entry, units.get(entry.unitId()), duties.get(dutyOf(entry))))
                .toList();
    }

    private HistoryLine line(OpenedCase opened, FiledEntry entry, @Nullable Unit unit, @Nullable String duty) {
        var person = opened.people().who(entry);
        var request = opened.request() || unit != null && unit.isRequested();
        return new HistoryLine(
                Dates.show(Dates.momentOf(entry.actedAt())),
                person.name(),
                person.post(),
                ActWords.of(entry, request),
                stepName(entry.step(), request),
                unit == null || unit.equals(opened.unit()) ? null : unit.name(),
                duty,
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
}
