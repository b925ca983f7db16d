package vn.kehoach.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.coverage.Outline.Branch;
import vn.kehoach.coverage.Overview.Count;
import vn.kehoach.coverage.Overview.Heading;
import vn.kehoach.coverage.Overview.Section;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.ClauseKind;
import vn.kehoach.planning.Duty;

/** Lays out all clauses of the plan with what is done for them, in a few statements. */
@Component
class Overviews {
    private final ServedPlans plans;
    private final Organisation organisation;

    Overviews(ServedPlans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /** @param wanted name of a {@link Coverage}; anything else leaves nothing out */
    Overview of(Watched watched, @Nullable String wanted) {
        var only = Arrays.stream(Coverage.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        return plans.of(watched)
                .map(plan -> of(plan, only, organisation.units(watched.locality())))
                .orElse(Overview.EMPTY);
    }

    private static Overview of(ServedPlan plan, @Nullable Coverage wanted, List<Unit> units) {
        var sections = new ArrayList<Section>();
        var counts = new ArrayList<Covered>();
        for (var kind : kinds(plan.outline())) {
            var all = plan.outline().branches().stream()
                    .filter(branch -> branch.clause().kind() == kind)
                    .map(plan::covered)
                    .toList();
            all.stream().flatMap(Covered::leaves).forEach(counts::add);
            var shown = wanted == null
                    ? all
                    : all.stream()
                            .flatMap(clause -> clause.only(wanted).stream())
                            .toList();
            if (!shown.isEmpty()) {
                sections.add(new Section(kind, shown));
            }
        }
        return new Overview(sections, counts(counts), counts.size(), wanted, headings(plan, units));
    }

    private static List<ClauseKind> kinds(Outline outline) {
        return outline.branches().stream()
                .map(Branch::clause)
                .map(clause -> clause.kind())
                .distinct()
                .toList();
    }

    private static List<Count> counts(List<Covered> leaves) {
        return Arrays.stream(Coverage.values())
                .map(one -> new Count(
                        one,
                        leaves.stream().filter(leaf -> leaf.coverage() == one).count()))
                .toList();
    }

    private static List<Heading> headings(ServedPlan plan, List<Unit> units) {
        var left = ServedPlan.byHeading(plan.servingNothing());
        return units.stream()
                .filter(unit -> left.containsKey(unit.id()))
                .map(unit -> new Heading(unit.name(), texts(left, unit)))
                .toList();
    }

    private static List<String> texts(Map<String, List<Duty>> duties, Unit unit) {
        return Objects.requireNonNull(duties.get(unit.id())).stream()
                .map(Duty::text)
                .collect(Collectors.toList());
    }
}
