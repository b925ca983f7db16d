package vn.kehoach.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;

/**
 * The files of the duties that a report speaks of: they stand in other cases, those of the units' years. Shown of each
 * unit to whom its files are open anyway, so that no right comes from the report.
 */
@Component
class FilesBehindReport {
    private static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");
    private static final String UNIT_REPORT = "unit-report";
    // Where nearly all of them come from: not said of each.
    private static final String REPORTED_IN = "userTask_reportDuty";
    private static final String GONE = "Nhiệm vụ không còn trong danh mục của năm";

    /** Where the reports of all units become one. */
    private static final Set<String> OF_ALL_UNITS = Set.of(
            "annual-report.userTask_consolidate",
            "period-summary.userTask_reviewNominations",
            "period-summary.userTask_writeSummary",
            "document-approval.userTask_checkContent",
            "document-approval.userTask_approve");

    // The approval of a document knows its case only.
    private static final Pattern ROUND = Pattern.compile("(?:BC|SK|TK)-(\\d{4})\\..+");

    private final EvidenceRights rights;
    private final EvidenceRepository files;
    private final EvidenceLines lines;
    private final UnitYears years;
    private final Organisation organisation;

    FilesBehindReport(
            EvidenceRights rights,
            EvidenceRepository files,
            EvidenceLines lines,
            UnitYears years,
            Organisation organisation) {
        this.rights = rights;
        this.files = files;
        this.lines = lines;
        this.years = years;
        this.organisation = organisation;
    }

    /** Units with such files and how many, in the order of the plan's headings. */
    List<EvidenceView.OfUnit> counts(Login login, ReadableTask task) {
        var year = year(task);
        if (year.isEmpty()) {
            return List.of();
        }
        var units = units(login, task);
        if (units.isEmpty()) {
            return List.of();
        }
        var cases = units.stream()
                .map(unit -> new UnitYear(task.locality(), unit.id(), year.get()).caseKey())
                .toList();
        var counts = files.countOfDuties(task.locality(), cases);
        return units.stream()
                .filter(unit -> counts.containsKey(unit.id()))
                .map(unit -> new EvidenceView.OfUnit(unit.id(), unit.name(), counts.getOrDefault(unit.id(), 0)))
                .toList();
    }

    /**
     * Those of one unit by duty, in the order of the plan.
     *
     * @param unitId empty for the unit that the task is about, if there is one
     * @throws EvidenceRefused when this task does not show this person those of the unit that was named
     */
    List<EvidenceView.OfDuty> ofUnit(Login login, String taskId, String unitId) {
        var task = rights.readable(login, taskId);
        var wanted = unitId.isEmpty() ? TaskUnits.about(task).orElse("") : unitId;
        var year = year(task);
        if (year.isPresent()
                && units(login, task).stream().anyMatch(unit -> unit.id().equals(wanted))) {
            return byDuty(new UnitYear(task.locality(), wanted, year.get()));
        }
        if (unitId.isEmpty()) {
            return List.of();
        }
        throw EvidenceRefused.notThere();
    }

    private List<EvidenceView.OfDuty> byDuty(UnitYear year) {
        var found = files.ofCase(year.locality(), year.caseKey()).stream()
                .filter(file -> file.dutyId() != null && file.unitId().equals(year.unitId()))
                .toList();
        var shown = lines.of(year.locality(), found, EvidenceLines.Named.readOnly(REPORTED_IN));
        var words = new LinkedHashMap<String, String>();
        years.assignments(year).forEach(duty -> words.put(duty.dutyId(), duty.text()));
        found.forEach(file -> words.putIfAbsent(String.valueOf(file.dutyId()), GONE));
        return words.keySet().stream()
                .map(duty -> new EvidenceView.OfDuty(
                        words.getOrDefault(duty, GONE),
                        IntStream.range(0, found.size())
                                .filter(at -> duty.equals(found.get(at).dutyId()))
                                .mapToObj(shown::get)
                                .toList()))
                .filter(duty -> !duty.files().isEmpty())
                .toList();
    }

    private List<Unit> units(Login login, ReadableTask task) {
        var concerning = rights.concerning(login, task.locality());
        var of = task.process().equals(UNIT_REPORT)
                ? TaskUnits.about(task).stream().toList()
                : List.<String>of();
        var all = OF_ALL_UNITS.contains(task.process() + "." + task.key());
        return organisation.units(task.locality()).stream()
                .filter(unit -> all ? !unit.isClass() : of.contains(unit.id()))
                .filter(unit -> concerning.test(unit.id()))
                .toList();
    }

    private static Optional<Integer> year(ReadableTask task) {
        var ofRound = ROUND.matcher(task.caseKey());
        return task.value(YEAR)
                .or(() -> ofRound.matches() ? Optional.of(Integer.valueOf(ofRound.group(1))) : Optional.empty());
    }
}
