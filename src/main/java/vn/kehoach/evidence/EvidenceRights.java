package vn.kehoach.evidence;

import java.util.Optional;
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
    private final Organisation organisation;

    EvidenceRights(ReadableTasks tasks, TaskHold hold, Organisation organisation) {
        this.tasks = tasks;
        this.hold = hold;
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

    /** @throws EvidenceRefused when this person may not work on the task, or the task takes no files */
    AttachedTo changeable(Login login, ReadableTask task) {
        whyNot(login, task).ifPresent(why -> {
            throw EvidenceRefused.notYours(why);
        });
        return AttachedTo.of(task, organisation).orElseThrow();
    }

    /** In words, why this person may not attach anything to a task that he may read. */
    Optional<String> whyNot(Login login, ReadableTask task) {
        if (AttachedTo.of(task, organisation).isEmpty()) {
            return Optional.of("Việc này không đính kèm minh chứng; chỉ xem tệp đã có.");
        }
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
                && (isConcerned(login, file) || readsTheCase(login, file));
    }

    private boolean isConcerned(Login login, EvidenceFile file) {
        var focal = organisation.focalUnit(file.localityId()).id();
        return Stream.of(
                        RoleGroups.staff(file.unitId()),
                        RoleGroups.head(file.unitId()),
                        RoleGroups.staff(focal),
                        RoleGroups.head(focal),
                        RoleGroups.supervisors(file.localityId()))
                .anyMatch(login.groups()::contains);
    }

    private boolean readsTheCase(Login login, EvidenceFile file) {
        return tasks.ofCase(login, file.localityId(), file.caseKey()).stream().anyMatch(task -> isAbout(task, file));
    }

    /** Whether a task of the file's case shows it: one that is about a unit shows those of this unit. */
    static boolean isAbout(ReadableTask task, EvidenceFile file) {
        return AttachedTo.unit(task).map(file.unitId()::equals).orElse(true)
                && AttachedTo.duty(task).map(duty -> duty.equals(file.dutyId())).orElse(true);
    }
}
