package vn.kehoach.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.coverage.ClauseView.Choice;
import vn.kehoach.coverage.ClauseView.Choices;
import vn.kehoach.coverage.ClauseView.Whole;
import vn.kehoach.coverage.Outline.Branch;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.ItemList;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.Duty;

/** Gathers one clause, what serves it, and how each unit stands with that in a year. */
@Component
class ClauseViews {
    private final ServedPlans plans;
    private final ItemList items;
    private final Organisation organisation;

    ClauseViews(ServedPlans plans, ItemList items, Organisation organisation) {
        this.plans = plans;
        this.items = items;
        this.organisation = organisation;
    }

    /** Empty for what is no clause of the plan that is shown, or one that duties cannot serve. */
    Optional<ShownClause> of(Watched watched, String id) {
        return plans.of(watched).flatMap(plan -> plan.outline()
                .find(id)
                .map(branch -> new ShownClause(plan, branch, view(watched, plan, branch))));
    }

    private ClauseView view(Watched watched, ServedPlan plan, Branch branch) {
        var units = organisation.units(watched.locality());
        var tracked = items.of(watched.locality(), watched.year(), watched.today()).stream()
                .filter(item -> item.kind() == ItemKind.DUTY)
                .toList();
        var serving = plan.serving(branch);
        return new ClauseView(
                KindWords.of(branch.clause().kind()),
                plan.covered(branch),
                whole(plan.outline(), branch.clause().parentId()),
                new ClauseMatrix(plan, branch, units, tracked).headings(),
                branch.isLeaf() ? choices(plan.duties(), serving, units) : List.of(),
                TypedLinks.seen(serving.stream().map(Duty::id).toList()));
    }

    private static @Nullable Whole whole(Outline outline, @Nullable String id) {
        return id == null
                ? null
                : outline.find(id)
                        .map(branch -> new Whole(id, Covered.text(branch.clause())))
                        .orElse(null);
    }

    private static List<Choices> choices(List<Duty> duties, List<Duty> serving, List<Unit> units) {
        var byHeading = ServedPlan.byHeading(duties);
        return units.stream()
                .filter(unit -> byHeading.containsKey(unit.id()))
                .map(unit ->
                        new Choices(unit.name(), choices(Objects.requireNonNull(byHeading.get(unit.id())), serving)))
                .toList();
    }

    private static List<Choice> choices(List<Duty> duties, List<Duty> serving) {
        return duties.stream()
                .map(duty -> new Choice(duty.id(), duty.text(), serving.contains(duty)))
                .toList();
    }

    record ShownClause(ServedPlan plan, Branch branch, ClauseView view) {}
}
