package vn.kehoach.evidence;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.TaskHold;

/** Who may attach and who may read. */
@Component
class EvidenceRights {
    private final ReadableTasks tasks;
    private final TaskHold hold;
    private final TaskUnits units;
    private final Organisation organisation;

    EvidenceRights(ReadableTasks tasks, TaskHold hold, TaskUnits units, Organisation organisation) {
        this.tasks = tasks;
        this.hold = hold;
        this.units = units;
        this.organisation = organisation;
    }

    /** @throws EvidenceRefused when the task is not open or not for this person to read */
    ReadableTask readable(Login login, String task) {
        return tasks.of(login, task).orElseThrow(EvidenceRefused::notThere);
    }

    /**
     * The same, and the task stays open until the end of the transaction.
     *
     * @throws EvidenceRefused when the task is not open or not for this person to read
     */
    ReadableTask held(Login login, String task) {
        var readable = readable(login, task);
        if (!hold.keepOpen(readable)) {
            throw EvidenceRefused.notThere();
        }
        return readable;
    }

    /** @throws EvidenceRefused when this person may not work on the task */
    AttachedTo changeable(Login login, ReadableTask task) {
        whyNot(login, task).ifPresent(why -> {
            throw EvidenceRefused.notYours(why);
        });
        return AttachedTo.of(task, units.owner(task).orElseThrow(EvidenceRefused::notThere));
    }

    /** In words, why this person may not attach anything to a task that he may read. */
    Optional<String> whyNot(Login login, ReadableTask task) {
        if (tasks.mayWorkOn(login, task)) {
            return Optional.empty();
        }
        return Optional.of(
                task.holder() == null
                        ? "Việc này không thuộc quyền xử lý của đồng chí nên chỉ xem tệp đã có."
                        : "Việc này đồng chí khác (" + task.holder() + ") đã nhận. Đề nghị trao đổi để người đó"
                                + " đính kèm hoặc bỏ nhận việc.");
    }

    /** A reviewer of a later stage reads it too, and it stays readable when nothing of the case is open any more. */
    boolean mayRead(Login login, EvidenceFile file) {
        return login.localities().contains(file.localityId())
                && (concerning(login, file.localityId()).test(file.unitId()) || readsTheCase(login, file));
    }

    /** The units of a locality whose files this person reads without any task: his own; as focal unit or supervisor all. */
    Predicate<String> concerning(Login login, String locality) {
        var focal = organisation.focalUnit(locality).id();
        var seesAll = Stream.of(RoleGroups.staff(focal), RoleGroups.head(focal), RoleGroups.supervisors(locality))
                .anyMatch(login.groups()::contains);
        return unit -> login.localities().contains(locality)
                && (seesAll
                        || login.groups().contains(RoleGroups.staff(unit))
                        || login.groups().contains(RoleGroups.head(unit)));
    }

    private boolean readsTheCase(Login login, EvidenceFile file) {
        return tasks.ofCase(login, file.localityId(), file.caseKey()).stream()
                .anyMatch(task -> units.shownBy(task).test(file));
    }
}
