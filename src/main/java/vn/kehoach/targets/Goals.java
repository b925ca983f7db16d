package vn.kehoach.targets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.Clause;
import vn.kehoach.planning.ClauseKind;
import vn.kehoach.planning.Indicator;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.targets.Goal.GoalYear;

/** The goals of the plan that have no figure, with what was said of them year by year. */
@Component
class Goals {
    private final GoalRepository ratings;
    private final Plans plans;

    Goals(GoalRepository ratings, Plans plans) {
        this.ratings = ratings;
        this.plans = plans;
    }

    List<Goal> of(Watched watched) {
        return plans.current(watched.locality()).map(plan -> of(watched, plan)).orElse(List.of());
    }

    /** One goal in the year that is watched, when that year can be judged already. */
    Optional<RatedGoal> one(Watched watched, String id) {
        return plans.current(watched.locality()).flatMap(plan -> of(watched, plan).stream()
                .filter(goal -> goal.id().equals(id))
                .flatMap(goal -> goal.years().stream()
                        .filter(year -> year.year() == watched.year())
                        .map(year -> new RatedGoal(plan, goal, year)))
                .findFirst());
    }

    private List<Goal> of(Watched watched, PlanRef plan) {
        var measured = plans.indicators(plan).stream().map(Indicator::clauseId).collect(Collectors.toSet());
        var said = ratings.of(plan);
        return plans.clauses(plan).stream()
                .filter(clause -> clause.kind() == ClauseKind.SPECIFIC_TARGET && !measured.contains(clause.id()))
                .map(clause -> new Goal(clause.id(), clause.text(), years(watched, clause, said)))
                .toList();
    }

    // What has not begun cannot be judged.
    private static List<GoalYear> years(Watched watched, Clause clause, List<GoalRating> said) {
        return watched.years().stream()
                .filter(year -> year <= watched.today().getYear())
                .map(year -> GoalYear.of(
                        year,
                        said.stream()
                                .filter(rating -> rating.clauseId().equals(clause.id()) && rating.year() == year)
                                .toList()))
                .toList();
    }

    record RatedGoal(PlanRef plan, Goal goal, GoalYear year) {}
}
