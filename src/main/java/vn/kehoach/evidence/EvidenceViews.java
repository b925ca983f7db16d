package vn.kehoach.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;

/** Files with the names of people and duties in place of their ids. */
@Component
class EvidenceViews {
    private static final ProcessVariable<Integer> YEAR = ProcessVariable.number("year");

    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final EvidenceLimits limits;
    private final AccountRows accounts;
    private final UnitYears years;

    EvidenceViews(
            EvidenceRights rights, EvidenceFiles files, EvidenceLimits limits, AccountRows accounts, UnitYears years) {
        this.rights = rights;
        this.files = files;
        this.limits = limits;
        this.accounts = accounts;
        this.years = years;
    }

    /** @throws EvidenceRefused when the task is not open or not for this person to read */
    EvidenceView of(Login login, String taskId) {
        var task = rights.readable(login, taskId);
        var note = rights.whyNot(login, task);
        var found = files.of(task);
        var duties = duties(task, found);
        return new EvidenceView(
                note.isEmpty(),
                note.orElse(""),
                limits.largest().toBytes(),
                limits.most(),
                FileFormat.endings(),
                FileFormat.ALLOWED + " Mỗi tệp không quá " + limits.largestInWords() + ".",
                found.stream()
                        .map(file -> line(
                                file,
                                Optional.ofNullable(file.dutyId())
                                        .map(duties::get)
                                        .orElse(null),
                                note.isEmpty() && EvidenceFiles.isOwnUnsent(login, task, file)))
                        .toList());
    }

    /** The one file just attached, as it stands in the list. */
    EvidenceView.Line added(EvidenceFile file) {
        return line(file, null, true);
    }

    // A task that is one duty shows the files of that duty only; it needs no name for it.
    private Map<String, String> duties(ReadableTask task, List<EvidenceFile> found) {
        var unit = AttachedTo.unit(task);
        var year = task.value(YEAR);
        var named = AttachedTo.duty(task).isEmpty() && found.stream().anyMatch(file -> file.dutyId() != null);
        if (!named || unit.isEmpty() || year.isEmpty()) {
            return Map.of();
        }
        return years.assignments(new UnitYear(task.locality(), unit.get(), year.get())).stream()
                .collect(Collectors.toMap(Assignment::dutyId, Assignment::text, (one, same) -> one));
    }

    private EvidenceView.Line line(EvidenceFile file, @Nullable String about, boolean mayRemove) {
        return new EvidenceView.Line(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.description(),
                about,
                accounts.find(file.addedBy())
                        .map(AccountRow::name)
                        .filter(name -> !name.isBlank())
                        .orElse(file.addedBy()),
                file.addedAt(),
                shown(file),
                mayRemove);
    }

    private static @Nullable String shown(EvidenceFile file) {
        return file.format()
                .map(format -> format == FileFormat.PDF ? "pdf" : format.isShownAsPicture() ? "picture" : null)
                .orElse(null);
    }
}
