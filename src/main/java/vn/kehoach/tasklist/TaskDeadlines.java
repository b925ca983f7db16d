package vn.kehoach.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.TaskLine;
import vn.kehoach.platform.TaskLines;

/** Says of tasks how they stand to their deadlines. */
@Service
class TaskDeadlines {
    private final TaskLines tasks;
    private final Organisation organisation;
    private final DueDays days;
    private final DeadlineWords words;
    private final Clock clock;

    TaskDeadlines(TaskLines tasks, Organisation organisation, DueDays days, DeadlineWords words, Clock clock) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    /** Of a task without a deadline there is nothing to say. */
    List<Deadline> of(Collection<TaskLine> lines) {
        var asked = tasks.doneBy(askedGroups(lines), lines);
        var local = new HashMap<String, LocalDeadlines>();
        return lines.stream()
                .flatMap(line ->
                        of(line, asked.contains(line.id()), local.computeIfAbsent(line.locality(), words::in)).stream())
                .toList();
    }

    private List<Deadline> of(TaskLine line, boolean isAsked, LocalDeadlines local) {
        var due = line.due();
        if (due == null) {
            return List.of();
        }
        var state = TaskState.of(due, LocalDate.now(clock), isAsked);
        return List.of(new Deadline(line.id(), state, state.word(), text(state, due, local)));
    }

    private String text(TaskState state, LocalDate due, LocalDeadlines local) {
        return switch (state) {
            case ASKED ->
                days.isOver(due)
                        ? "Mong sớm nhận được phản hồi"
                        : "Mong nhận được phản hồi đến hết ngày " + Dates.show(due);
            case TODAY -> "Hạn: " + Dates.show(due);
            case OVERDUE, SOON, IN_TIME -> "Hạn: " + Dates.show(due) + " (" + local.distance(due) + ")";
        };
    }

    private Set<String> askedGroups(Collection<TaskLine> lines) {
        var groups = new HashSet<String>();
        lines.stream()
                .map(TaskLine::locality)
                .distinct()
                .flatMap(locality -> organisation.units(locality).stream())
                .filter(Unit::isRequested)
                .flatMap(unit -> Stream.of(RoleGroups.staff(unit.id()), RoleGroups.head(unit.id())))
                .forEach(groups::add);
        return groups;
    }
}
