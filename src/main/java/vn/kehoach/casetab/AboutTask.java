package vn.kehoach.casetab;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.Absences;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.document.Register;
import vn.kehoach.execution.Assignment;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.ReadableTask;

/** Says what a task is about, who asked for it, and until when. */
@Component
class AboutTask {
    private final Plans plans;
    private final Register register;
    private final Organisation organisation;
    private final DeadlineWords words;
    private final DutyLines lines;
    private final Absences absences;

    AboutTask(
            Plans plans,
            Register register,
            Organisation organisation,
            DeadlineWords words,
            DutyLines lines,
            Absences absences) {
        this.plans = plans;
        this.register = register;
        this.organisation = organisation;
        this.words = words;
        this.lines = lines;
        this.absences = absences;
    }

    About of(OpenedCase opened, List<Assignment> duties) {
        var task = opened.task();
        var unit = opened.unit();
        return new About(
                task.name(),
                opened.isAsked(),
                plan(opened.plan()),
                task.value(Variables.SUBJECT).orElse(""),
                unit == null ? null : unit.name(),
                lines.of(opened, duties),
                deadline(opened),
                asked(opened),
                from(opened),
                Dates.show(task.since()),
                holder(opened));
    }

    private @Nullable String plan(@Nullable PlanRef plan) {
        if (plan == null) {
            return null;
        }
        var title = plans.head(plan).title();
        return register.find(plan.locality(), plan.caseKey())
                .map(issued -> title + " (số " + issued.symbol() + " ngày " + Dates.show(issued.issuedOn()) + ")")
                .orElse(title + " (dự thảo)");
    }

    private @Nullable Deadline deadline(OpenedCase opened) {
        var local = words.in(opened.task().locality());
        return opened.task()
                .dueDay()
                .map(due -> new Deadline(local.bare(due, opened.isAsked()), local.isLate(due, opened.isAsked())))
                .orElse(null);
    }

    // The authority gives or asks for the work of a unit; its opinion on a draft is asked by the office that writes it.
    private @Nullable String asked(OpenedCase opened) {
        var locality = opened.task().locality();
        return opened.doer()
                .map(unit -> opened.task().key().equals("userTask_comment")
                        ? organisation.focalUnit(locality).name()
                        : organisation.locality(locality).authority())
                .orElse(null);
    }

    private static @Nullable String from(OpenedCase opened) {
        return Stream.of(opened.entries())
                .flatMap(List::stream)
                .filter(entry -> !entry.actor().equals(Actor.SYSTEM))
                .filter(entry -> isPassedOnBy(entry, opened.task()))
                .reduce((before, last) -> last)
                .map(last ->
                        opened.people().who(last).words() + " (" + Dates.show(Dates.momentOf(last.actedAt())) + ")")
                .orElse(null);
    }

    // A question for more time comes from whoever asked it, and the work itself from whoever said something of it. In
    // the
    // file of an explanation everything is about it.
    private static boolean isPassedOnBy(FiledEntry entry, ReadableTask task) {
        if (task.process().equals("explanation")) {
            return true;
        }
        return task.key().equals("userTask_decideExtension")
                ? entry.act() == Act.EXTENSION_ASKED
                : !entry.act().saysNothingOfTheMatter();
    }

    private @Nullable String holder(OpenedCase opened) {
        var holder = opened.task().holder();
        if (holder == null) {
            return null;
        }
        var name = opened.people().name(holder);
        return absences.standInWords(opened.task().locality(), holder)
                .map(words -> name + " (" + words + ")")
                .orElse(name);
    }
}
