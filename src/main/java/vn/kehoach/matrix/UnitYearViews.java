package vn.kehoach.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.casetab.UnitHistory;
import vn.kehoach.evidence.FilesOfCase;
import vn.kehoach.evidence.FilesOfCase.AttachedFile;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.matrix.UnitYearView.DutyDone;
import vn.kehoach.matrix.UnitYearView.ReportDone;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.ItemList;
import vn.kehoach.oversight.RoundWords;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Dates;

/** Gathers what one unit did in a year: plan, duties with what proves them, reports, and the history of its cases. */
@Component
class UnitYearViews {
    private final Organisation organisation;
    private final UnitYears years;
    private final MatrixRepository repository;
    private final ItemList items;
    private final FilesOfCase files;
    private final UnitHistory history;

    UnitYearViews(
            Organisation organisation,
            UnitYears years,
            MatrixRepository repository,
            ItemList items,
            FilesOfCase files,
            UnitHistory history) {
        this.organisation = organisation;
        this.years = years;
        this.repository = repository;
        this.items = items;
        this.files = files;
        this.history = history;
    }

    /** Empty for what is no unit of the locality, or one that owed nothing in that year. */
    Optional<UnitYearView> of(Watched watched, String unitId) {
        return organisation.find(watched.locality(), unitId).flatMap(unit -> of(watched, unit));
    }

    private Optional<UnitYearView> of(Watched watched, Unit unit) {
        var states = items.of(watched.locality(), unit.id(), watched.year(), watched.today()).stream()
                .collect(Collectors.toMap(TrackedItem::subject, Function.identity()));
        if (states.isEmpty()) {
            return Optional.empty();
        }
        var year = new UnitYear(watched.locality(), unit.id(), watched.year());
        var assignments = years.assignments(year);
        var attached = files.of(watched.locality(), year.caseKey());
        var plan = repository.plan(watched.locality(), unit.id(), watched.year());
        var texts = assignments.stream().collect(Collectors.toMap(Assignment::dutyId, Assignment::text));
        return Optional.of(new UnitYearView(
                unit.id(),
                unit.name(),
                unit.isRequested(),
                plan.map(MatrixRepository.OwnPlan::focus).orElse(null),
                plan.map(MatrixRepository.OwnPlan::measures).orElse(null),
                duties(assignments, states, attached),
                attached.stream().filter(file -> file.dutyId() == null).toList(),
                reports(watched, unit, states),
                history.of(unit, year.caseKey(), texts)));
    }

    private static List<DutyDone> duties(
            List<Assignment> assignments, Map<String, TrackedItem> states, List<AttachedFile> attached) {
        return assignments.stream()
                .map(duty -> duty(duty, Objects.requireNonNull(states.get(duty.dutyId())), attached))
                .toList();
    }

    private static DutyDone duty(Assignment duty, TrackedItem item, List<AttachedFile> attached) {
        var done = item.completedOn();
        return new DutyDone(
                duty.text(),
                ExplanationPlaces.ofDuty(item.unitId(), item.year(), item.subject()),
                item.state(),
                Dates.show(item.due()),
                done == null ? null : Dates.show(done),
                duty.reason(),
                duty.progress(),
                duty.product(),
                duty.evidence(),
                duty.events(),
                duty.participants(),
                attached.stream()
                        .filter(file -> duty.dutyId().equals(file.dutyId()))
                        .toList());
    }

    private List<ReportDone> reports(Watched watched, Unit unit, Map<String, TrackedItem> states) {
        return repository.rounds(watched.locality(), watched.year()).stream()
                .filter(round -> states.containsKey(round.id()))
                .map(round -> {
                    var item = Objects.requireNonNull(states.get(round.id()));
                    return new ReportDone(
                            RoundWords.of(round.kind()),
                            item.state(),
                            Dates.show(item.due()),
                            history.of(unit, item.caseKey(watched.locality()), Map.of()));
                })
                .toList();
    }
}
