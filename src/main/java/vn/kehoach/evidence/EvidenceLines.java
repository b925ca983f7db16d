package vn.kehoach.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.ModelSteps;

/** Files with the names of people, units and steps in place of their ids: so many statements, however many files. */
@Component
class EvidenceLines {
    private final AccountRows accounts;
    private final Organisation organisation;
    private final ModelSteps steps;

    EvidenceLines(AccountRows accounts, Organisation organisation, ModelSteps steps) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.steps = steps;
    }

    /** @param named what else is told of each */
    List<EvidenceView.Line> of(String locality, List<EvidenceFile> files, Named named) {
        if (files.isEmpty()) {
            return List.of();
        }
        var people = people(files);
        var units = units(locality);
        var stepNames = stepNames(named.step(), files, units);
        return files.stream()
                .map(file -> new EvidenceView.Line(
                        file.id(),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        file.description(),
                        file.dutyId() == null ? null : named.duties().get(file.dutyId()),
                        named.namesUnit().test(file) ? unitName(units, file.unitId()) : null,
                        stepNames.get(file.step()),
                        people.getOrDefault(file.addedBy(), file.addedBy()),
                        file.addedAt(),
                        shown(file),
                        named.removable().test(file)))
                .toList();
    }

    private Map<String, Unit> units(String locality) {
        return organisation.units(locality).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    private Map<String, String> people(List<EvidenceFile> files) {
        var ids = files.stream().map(EvidenceFile::addedBy).collect(Collectors.toSet());
        return accounts.find(ids).stream()
                .filter(account -> !account.name().isBlank())
                .collect(Collectors.toMap(AccountRow::user, AccountRow::shownName));
    }

    // Of a request the step has other words.
    private Map<String, String> stepNames(String shownAt, List<EvidenceFile> files, Map<String, Unit> units) {
        var names = new HashMap<String, String>();
        var known = new HashSet<>(List.of(shownAt));
        for (var file : files) {
            if (known.add(file.step())) {
                var unit = units.get(file.unitId());
                steps.name(file.step(), unit != null && unit.isRequested())
                        .ifPresent(name -> names.put(file.step(), name));
            }
        }
        return names;
    }

    private static String unitName(Map<String, Unit> units, String id) {
        var unit = units.get(id);
        return unit == null ? id : unit.name();
    }

    private static @Nullable String shown(EvidenceFile file) {
        return file.format()
                .map(format -> format == FileFormat.PDF ? "pdf" : format.isShownAsPicture() ? "picture" : null)
                .orElse(null);
    }

    /**
     * @param step at which the files are shown
     * @param duties words of those that are told, by id
     * @param namesUnit whether a file names its unit
     * @param removable by who asks, at this task
     */
    record Named(
            String step,
            Map<String, String> duties,
            Predicate<EvidenceFile> namesUnit,
            Predicate<EvidenceFile> removable) {
        static Named readOnly(String step) {
            return new Named(step, Map.of(), file -> false, file -> false);
        }
    }
}
