package vn.kehoach.coverage;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;

/** Reads the plan of a locality and one of its years, in a statement for each kind of thing. */
@Component
class ServedPlans {
    private final Plans plans;
    private final LinkRepository links;
    private final WorkRepository works;

    ServedPlans(Plans plans, LinkRepository links, WorkRepository works) {
        this.plans = plans;
        this.links = links;
        this.works = works;
    }

    /** Empty while the locality has no plan. */
    Optional<ServedPlan> of(Watched watched) {
        return plans.current(watched.locality()).map(plan -> of(plan, watched.year()));
    }

    private ServedPlan of(PlanRef plan, int year) {
        return ServedPlan.of(
                plan,
                Outline.of(plans.clauses(plan)),
                plans.duties(plan),
                links.of(plan),
                works.of(plan.locality(), year));
    }
}
