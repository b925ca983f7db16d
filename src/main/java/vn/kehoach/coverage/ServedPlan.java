package vn.kehoach.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.coverage.Outline.Branch;
import vn.kehoach.planning.Clause;
import vn.kehoach.planning.Duty;
import vn.kehoach.planning.PlanRef;

/**
 * The plan that is shown, who serves what in it, and what a year made of it.
 *
 * @param duties in the order of the plan
 * @param links only between what this version of the plan has
 * @param works of the year, of whatever duty
 */
record ServedPlan(PlanRef ref, Outline outline, List<Duty> duties, List<Link> links, List<Work> works) {
    static ServedPlan of(PlanRef ref, Outline outline, List<Duty> duties, List<Link> links, List<Work> works) {
        var known = duties.stream().map(Duty::id).collect(Collectors.toSet());
        var leaves = outline.leaves().map(Clause::id).collect(Collectors.toSet());
        var shown = links.stream()
                .filter(link -> known.contains(link.dutyId()) && leaves.contains(link.clauseId()))
                .toList();
        return new ServedPlan(ref, outline, duties, shown, works);
    }

    Covered covered(Branch branch) {
        if (branch.isLeaf()) {
            return Covered.leaf(branch.clause(), figures(branch));
        }
        var parts = branch.parts().stream()
                .map(part -> covered(new Branch(part, List.of())))
                .toList();
        return Covered.parent(branch.clause(), figures(branch), parts);
    }

    // A duty that serves two parts counts once in the whole.
    private Figures figures(Branch branch) {
        var serving = serving(branch).stream().map(Duty::id).collect(Collectors.toSet());
        return Figures.of(
                serving,
                works.stream().filter(work -> serving.contains(work.dutyId())).toList());
    }

    /** The duties that serve a clause or something below it, each once, in the order of the plan. */
    List<Duty> serving(Branch branch) {
        var leaves = branch.leaves().stream().map(Clause::id).collect(Collectors.toSet());
        var serving = links.stream()
                .filter(link -> leaves.contains(link.clauseId()))
                .map(Link::dutyId)
                .collect(Collectors.toSet());
        return duties.stream().filter(duty -> serving.contains(duty.id())).toList();
    }

    List<Duty> servingNothing() {
        var served = links.stream().map(Link::dutyId).collect(Collectors.toSet());
        return duties.stream().filter(duty -> !served.contains(duty.id())).toList();
    }

    /** By the heading of the plan they stand under. */
    static Map<String, List<Duty>> byHeading(Collection<Duty> duties) {
        return duties.stream().collect(Collectors.groupingBy(Duty::unitId));
    }
}
