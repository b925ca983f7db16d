package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Refused;

/** Reads a draft as editable text and writes the edited text back, keeping the ids of what stays. */
@Component
class PlanEditor {
    /** Lists the office may lengthen and shorten. */
    private static final Set<ClauseKind> FREE = Set.of(
            ClauseKind.PURPOSE,
            ClauseKind.REQUIREMENT,
            ClauseKind.GENERAL_TARGET,
            ClauseKind.FUNDING,
            ClauseKind.REPORTING);

    /** Others hang on these (indicators, goals, activities): their words may change, their number may not. */
    private static final Set<ClauseKind> WORDS_ONLY = Set.of(
            ClauseKind.SPECIFIC_TARGET,
            ClauseKind.STRATEGIC_OBJECTIVE,
            ClauseKind.GOAL,
            ClauseKind.TASK_GROUP,
            ClauseKind.ACTIVITY,
            ClauseKind.ADJUSTMENT);

    private static final int BEHIND_ALL = 10_000;

    private final PlanRepository plans;
    private final PlanTextRepository texts;
    private final Organisation organisation;

    PlanEditor(PlanRepository plans, PlanTextRepository texts, Organisation organisation) {
        this.plans = plans;
        this.texts = texts;
        this.organisation = organisation;
    }

    PlanText read(PlanRef plan) {
        var head = plans.head(plan);
        var clauses = plans.clauses(plan);
        var paragraphs = new LinkedHashMap<ClauseKind, List<String>>();
        Stream.concat(FREE.stream(), WORDS_ONLY.stream())
                .forEach(kind -> paragraphs.put(
                        kind, ofKind(clauses, kind).stream().map(Clause::text).toList()));
        var duties = DutyText.write(headings(plan), plans.duties(plan));
        return new PlanText(head.title(), head.preamble(), head.closing(), paragraphs, duties);
    }

    /** @throws Refused when the plan is issued already or a duty line cannot be placed */
    void write(PlanRef plan, PlanText text) {
        if (plans.changeHead(plan, text.title(), text.preamble(), text.closing()) == 0) {
            throw new Refused("Kế hoạch đã ban hành, không sửa được nữa.");
        }
        var clauses = plans.clauses(plan);
        text.paragraphs().forEach((kind, wanted) -> writeClauses(plan, kind, ofKind(clauses, kind), wanted));
        writeDuties(plan, DutyText.read(text.duties(), headings(plan)));
    }

    /** Units and classes that stand as headings in the plan. */
    List<Unit> headings(PlanRef plan) {
        var used = plans.duties(plan).stream().map(Duty::unitId).collect(Collectors.toSet());
        return organisation.units(plan.locality()).stream()
                .filter(unit -> used.contains(unit.id()))
                .toList();
    }

    private void writeClauses(PlanRef plan, ClauseKind kind, List<Clause> old, List<String> wanted) {
        if (WORDS_ONLY.contains(kind) && old.size() != wanted.size()) {
            throw new Refused("“" + PlanTextFields.label(kind) + "” có " + old.size()
                    + " ý; chỉ sửa được lời văn, không thêm bớt ý. Mỗi ý là một đoạn.");
        }
        for (var i = 0; i < Math.max(old.size(), wanted.size()); i++) {
            if (i >= wanted.size()) {
                texts.dropClause(plan, old.get(i).id());
            } else if (i < old.size()) {
                texts.changeClause(plan, old.get(i).id(), wanted.get(i));
            } else {
                var id = kind.name().toLowerCase().replace('_', '-') + "-them-" + (i + 1);
                texts.addClause(plan, id, kind, BEHIND_ALL + i, wanted.get(i));
            }
        }
    }

    private void writeDuties(PlanRef plan, List<DutyText.Line> wanted) {
        var unmatched = new ArrayList<>(plans.duties(plan));
        var matches = DutyMatch.match(unmatched, wanted);
        texts.dropDuties(plan, unmatched.stream().map(Duty::id).toList());
        for (var match : matches) {
            if (match.isNew()) {
                texts.addDuty(plan, match.duty());
            } else {
                texts.changeDuty(plan, match.duty());
            }
        }
    }

    private static List<Clause> ofKind(List<Clause> clauses, ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }
}
