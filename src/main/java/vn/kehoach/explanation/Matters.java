package vn.kehoach.explanation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.explanation.Matter.PlanVersion;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** Looks up what an address points at; its words come from here and never from the address. */
@Component
class Matters {
    private static final ProcessVariable<String> PLAN = ProcessVariable.text("plan");
    private static final ProcessVariable<Integer> VERSION = ProcessVariable.number("version");

    private final MatterRepository repository;
    private final ReadableTasks tasks;
    private final WaitingWorks works;
    private final Organisation organisation;

    Matters(MatterRepository repository, ReadableTasks tasks, WaitingWorks works, Organisation organisation) {
        this.repository = repository;
        this.tasks = tasks;
        this.works = works;
        this.organisation = organisation;
    }

    /** Empty for what is not there, or nothing of this locality, or waits with no unit. */
    Optional<Matter> find(Login login, String locality, Thing thing) {
        if (thing.isTask()) {
            return tasks.of(login, String.valueOf(thing.task()))
                    .filter(task -> task.locality().equals(locality))
                    .flatMap(this::ofTask);
        }
        return unit(locality, thing.unit())
                .flatMap(unit -> thing.clause() != null
                        ? ofFigure(unit, text(thing.round()), thing.clause())
                        : thing.wantedYear().flatMap(year -> ofDuty(unit, year, text(thing.duty()))));
    }

    private Optional<Matter> ofFigure(Unit unit, String round, String clause) {
        return repository.figure(unit.localityId(), round, unit.id(), clause).map(figure -> {
            var report = round.substring(0, round.length() - unit.localityId().length()) + unit.id();
            var what = MatterWords.figure(figure, unit.isRequested());
            var plan = new PlanVersion(figure.planId(), figure.version());
            return new Matter(Kind.FIGURE, round + " " + clause, report, what, unit, plan);
        });
    }

    private Optional<Matter> ofDuty(Unit unit, int year, String duty) {
        return repository.duty(unit.localityId(), unit.id(), year, duty).map(given -> {
            var what = MatterWords.duty(given.text(), year, unit.isRequested());
            var plan = new PlanVersion(given.planId(), given.version());
            return new Matter(Kind.DUTY, year + " " + duty, "TH-" + year + "." + unit.id(), what, unit, plan);
        });
    }

    // Nobody is asked to explain why he has not explained yet.
    private Optional<Matter> ofTask(ReadableTask task) {
        if (task.process().equals(ExplanationProcess.KEY)) {
            return Optional.empty();
        }
        return works.one(task.locality(), task.id())
                .flatMap(work -> holder(work).map(unit -> {
                    var what = work.unit().isBlank() || work.unit().equals(unit.name())
                            ? MatterWords.task(work.name(), work.subject())
                            : MatterWords.task(work.name(), work.unit(), work.subject());
                    return new Matter(Kind.TASK, task.id(), work.caseKey(), what, unit, plan(task));
                }));
    }

    // Whoever has it explains it; for the văn thư the office in which he works.
    private Optional<Unit> holder(WaitingWork work) {
        var posts = new PostWords(organisation.locality(work.locality()), organisation.units(work.locality()));
        if (work.groups().equals(List.of(RoleGroups.recordsClerk(work.locality())))) {
            return Optional.of(organisation.officeUnit(work.locality()));
        }
        return work.groups().stream()
                .flatMap(group -> posts.unitBehind(group).stream())
                .findFirst();
    }

    private static @Nullable PlanVersion plan(ReadableTask task) {
        return task.value(PLAN)
                .flatMap(plan -> task.value(VERSION).map(version -> new PlanVersion(plan, version)))
                .orElse(null);
    }

    private Optional<Unit> unit(String locality, @Nullable String unit) {
        return unit == null
                ? Optional.empty()
                : organisation.find(locality, unit).filter(found -> !found.isClass());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
