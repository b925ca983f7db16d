package vn.kehoach.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;

/** The files of a task as its page shows them. */
@Component
class EvidenceViews {
    private static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");

    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final EvidenceLimits limits;
    private final EvidenceLines lines;
    private final TaskUnits units;
    private final FilesBehindReport behind;
    private final UnitYears years;

    EvidenceViews(
            EvidenceRights rights,
            EvidenceFiles files,
            EvidenceLimits limits,
            EvidenceLines lines,
            TaskUnits units,
            FilesBehindReport behind,
            UnitYears years) {
        this.rights = rights;
        this.files = files;
        this.limits = limits;
        this.lines = lines;
        this.units = units;
        this.behind = behind;
        this.years = years;
    }

    /** @throws EvidenceRefused when the task is not open or not for this person to read */
    EvidenceView of(Login login, String taskId) {
        var task = rights.readable(login, taskId);
        var note = rights.whyNot(login, task);
        return new EvidenceView(
                note.isEmpty(),
                note.orElse(""),
                AttachedTo.proves(task),
                limits.largest().toBytes(),
                limits.most(),
                FileFormat.endings(),
                FileFormat.ALLOWED + " Mỗi tệp không quá " + limits.largestInWords() + ".",
                lines(login, task, note.isEmpty()),
                behind.counts(login, task));
    }

    /** The one file just attached, as it stands in the list. */
    EvidenceView.Line added(EvidenceFile file) {
        var named = new EvidenceLines.Named(file.step(), Map.of(), own -> false, own -> true);
        return lines.of(file.localityId(), List.of(file), named).get(0);
    }

    private List<EvidenceView.Line> lines(Login login, ReadableTask task, boolean mayAttach) {
        var found = files.of(task);
        var severalUnits = !found.isEmpty() && units.seesAll(task);
        return lines.of(
                task.locality(),
                found,
                new EvidenceLines.Named(
                        task.key(),
                        duties(task, found),
                        file -> severalUnits && !file.taskId().equals(task.id()),
                        file -> mayAttach && EvidenceFiles.isOwnUnsent(login, task, file)));
    }

    // A task that is one duty shows the files of that duty only; it needs no name for it.
    private Map<String, String> duties(ReadableTask task, List<EvidenceFile> found) {
        var unit = TaskUnits.about(task);
        var year = task.value(YEAR);
        var named = AttachedTo.duty(task).isEmpty() && found.stream().anyMatch(file -> file.dutyId() != null);
        if (!named || unit.isEmpty() || year.isEmpty()) {
            return Map.of();
        }
        return years.assignments(new UnitYear(task.locality(), unit.get(), year.get())).stream()
                .collect(Collectors.toMap(Assignment::dutyId, Assignment::text, (one, same) -> one));
    }
}
