package vn.kehoach.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.HeldTask;
import vn.kehoach.platform.HeldTasks;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.TaskLine;
import vn.kehoach.platform.TaskLines;

/** What absences mean for tasks that somebody looks at. */
@Service
class TaskAbsences {
    private final TaskLines tasks;
    private final HeldTasks held;
    private final AbsenceRepository repository;
    private final Staffing staffing;
    private final Organisation organisation;
    private final Clock clock;

    TaskAbsences(
            TaskLines tasks,
            HeldTasks held,
            AbsenceRepository repository,
            Staffing staffing,
            Organisation organisation,
            Clock clock) {
        this.tasks = tasks;
        this.held = held;
        this.repository = repository;
        this.staffing = staffing;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Of those that are his to read and of which there is something to say. */
    List<Line> of(Login login, Collection<String> ids) {
        var mine = tasks.of(login, ids).stream()
                .collect(Collectors.groupingBy(
                        TaskLine::locality, Collectors.mapping(TaskLine::id, Collectors.toList())));
        return mine.entrySet().stream()
                .flatMap(entry -> of(login, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private List<Line> of(Login login, String locality, List<String> ids) {
        var open = repository.open(locality);
        if (open.isEmpty()) {
            return List.of();
        }
        var staff = staffing.of(locality);
        var units = organisation.units(locality).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return held.among(ids).stream()
                .flatMap(task -> words(login, task, open, staff, isAsked(task, units::get)).stream()
                        .map(words -> new Line(task.id(), words)))
                .toList();
    }

    private Optional<String> words(Login login, HeldTask task, List<Absence> open, Staff staff, boolean asked) {
        var isMine = task.holder().equals(login.user());
        var day = isMine ? task.due() : LocalDate.now(clock);
        return open.stream()
                .filter(absence -> absence.userId().equals(task.holder()) && day != null && absence.covers(day))
                .findFirst()
                .map(absence -> isMine ? mine(absence, staff, asked) : others(absence, staff));
    }

    private static String mine(Absence absence, Staff staff, boolean asked) {
        return (asked ? "Ngày mong nhận được phản hồi" : "Hạn của việc này")
                + " rơi vào thời gian đồng chí báo vắng mặt (" + absence.days() + "); người thay: "
                + staff.name(absence.substituteId()) + ".";
    }

    private static String others(Absence absence, Staff staff) {
        return "Đồng chí " + staff.name(absence.userId()) + " vắng mặt đến hết ngày " + Dates.show(absence.lastDay())
                + "; người thay: " + staff.name(absence.substituteId()) + ".";
    }

    private static boolean isAsked(HeldTask task, Function<String, @Nullable Unit> units) {
        return task.groups().stream()
                .map(group -> units.apply(RoleGroups.unitOf(group)))
                .anyMatch(unit -> unit != null && unit.isRequested());
    }

    /** @param text for the card of the task */
    record Line(String id, String text) {}
}
