package vn.kehoach.casetab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.reporting.RoundPlans;

/** Takes the file of a task's case and leaves out what the task does not show. */
@Component
class OpenedCases {
    private static final String FRONT_IS_ASKED = "userTask_giveOpinion";

    private final CaseFile file;
    private final Organisation organisation;
    private final RoundPlans rounds;
    private final AccountRows accounts;

    OpenedCases(CaseFile file, Organisation organisation, RoundPlans rounds, AccountRows accounts) {
        this.file = file;
        this.organisation = organisation;
        this.rounds = rounds;
        this.accounts = accounts;
    }

    OpenedCase of(ReadableTask task) {
        var locality = task.locality();
        var unit = unit(task);
        var sight = Sight.of(task, unit == null ? null : unit.id());
        return new OpenedCase(
                task,
                sight,
                unit,
                plan(task).orElse(null),
                entries(task, sight),
                new People(accounts),
                unit != null && unit.isRequested());
    }

    private @Nullable Unit unit(ReadableTask task) {
        if (task.key().equals(FRONT_IS_ASKED)) {
            return organisation.frontUnit(task.locality());
        }
        return task.value(Variables.UNIT)
                .flatMap(id -> organisation.find(task.locality(), id))
                .orElse(null);
    }

    // Of the round above a unit's report only that it was opened: the rest speaks of all units.
    private List<FiledEntry> entries(ReadableTask task, Sight sight) {
        var round = task.value(Variables.ROUND).filter(key -> !key.equals(task.caseKey()));
        var above = round.stream()
                .flatMap(key -> file.filed(task.locality(), key).stream())
                .filter(entry -> entry.act() == Act.OPENED && entry.unitId() == null);
        var own = file.filed(task.locality(), task.caseKey()).stream().filter(sight::shows);
        return Stream.concat(above, own).toList();
    }

    private Optional<PlanRef> plan(ReadableTask task) {
        var named = task.value(Variables.PLAN).flatMap(plan -> task.value(Variables.VERSION)
                .map(version -> new PlanRef(task.locality(), plan, version)));
        return named.or(() -> ofCase(task));
    }

    // Checks, approval and issue know the case only.
    private Optional<PlanRef> ofCase(ReadableTask task) {
        return task.caseKey().contains("/v")
                ? Optional.of(PlanRef.ofCase(task.locality(), task.caseKey()))
                : rounds.of(task.locality(), task.caseKey());
    }
}
