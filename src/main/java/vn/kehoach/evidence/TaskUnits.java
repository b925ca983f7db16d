package vn.kehoach.evidence;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.ReadableTasks;

/** Of which unit a task is: to whom its files belong, and whose files of the case it shows. */
@Component
class TaskUnits {
    private static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

    // Returns what single duties are short of to the unit, without being a task of one duty.
    private static final String RETURNS_DUTIES = "userTask_confirmResults";

    private final ReadableTasks tasks;
    private final Organisation organisation;

    TaskUnits(ReadableTasks tasks, Organisation organisation) {
        this.tasks = tasks;
        this.organisation = organisation;
    }

    /** The unit that a case or a part of it is about; empty for what is about the whole locality. */
    static Optional<String> about(ReadableTask task) {
        return task.value(UNIT);
    }

    /**
     * To which unit belongs what is attached to a task: so that a file which goes with a return is read by whoever gets
     * it back, it belongs to the unit it is about, else to the unit that holds the post. What the leaders decide goes
     * back to the focal unit. Empty when the task is done meanwhile.
     */
    Optional<String> owner(ReadableTask task) {
        return about(task).or(() -> tasks.offeredTo(task).stream()
                .flatMap(group -> holder(task.locality(), group).stream())
                .findFirst());
    }

    /** Which files of its case a task shows: those of its unit; to the posts that make the one document, all. */
    Predicate<EvidenceFile> shownBy(ReadableTask task) {
        return about(task)
                .<Predicate<EvidenceFile>>map(unit -> file -> file.unitId().equals(unit) && isOfDuty(task, file))
                .orElseGet(() -> seesAll(task) ? file -> true : ofOwner(task));
    }

    /** Whether it is about all units of its case. */
    boolean seesAll(ReadableTask task) {
        var locality = task.locality();
        var focal = organisation.focalUnit(locality).id();
        var makers = Stream.of(
                        RoleGroups.staff(focal),
                        RoleGroups.head(focal),
                        RoleGroups.recordsClerk(locality),
                        RoleGroups.viceChair(locality))
                .toList();
        return about(task).isEmpty() && tasks.offeredTo(task).stream().anyMatch(makers::contains);
    }

    private Predicate<EvidenceFile> ofOwner(ReadableTask task) {
        var owner = owner(task);
        return file -> owner.filter(file.unitId()::equals).isPresent();
    }

    private static boolean isOfDuty(ReadableTask task, EvidenceFile file) {
        return AttachedTo.duty(task)
                .map(duty -> duty.equals(file.dutyId()) || file.step().equals(RETURNS_DUTIES))
                .orElse(true);
    }

    private Optional<String> holder(String locality, String group) {
        if (group.equals(RoleGroups.viceChair(locality))) {
            return Optional.of(organisation.focalUnit(locality).id());
        }
        if (group.equals(RoleGroups.recordsClerk(locality))) {
            return Optional.of(organisation.officeUnit(locality).id());
        }
        return organisation.find(locality, RoleGroups.unitOf(group)).map(unit -> unit.id());
    }
}
