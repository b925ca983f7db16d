package vn.kehoach.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;

/** The plans of a locality as its people may read them: issued to everybody, before that to those who work on it. */
@Service
@Transactional(readOnly = true)
public class PlanReading {
    private static final String DRAFT = "DRAFT";

    private final PlanRepository plans;
    private final PlanLines lines;
    private final Comments comments;
    private final Organisation organisation;
    private final CaseFile file;

    PlanReading(PlanRepository plans, PlanLines lines, Comments comments, Organisation organisation, CaseFile file) {
        this.plans = plans;
        this.lines = lines;
        this.comments = comments;
        this.organisation = organisation;
        this.file = file;
    }

    /**
     * Each plan in the version that is in force, or that is being drafted while none is.
     *
     * @param localities of the person; plans of others are as if there were none
     */
    public List<PlanRef> plans(Collection<String> localities) {
        return plans.inForce().stream()
                .filter(plan -> localities.contains(plan.locality()))
                .toList();
    }

    public Optional<PlanRef> find(Collection<String> localities, String planId) {
        return plans(localities).stream()
                .filter(plan -> plan.planId().equals(planId))
                .findFirst();
    }

    /** The versions of a plan that somebody of its locality may read, the newest first. */
    public List<PlanRef> versions(PlanRef plan, Collection<String> posts) {
        return plans.versions(plan).stream()
                .filter(version -> mayRead(version, posts))
                .toList();
    }

    /** Also when another version has taken its place since. */
    public boolean isIssued(PlanRef plan) {
        return !DRAFT.equals(plans.head(plan).status());
    }

    /** @param posts the groups of somebody of the plan's locality */
    public boolean mayRead(PlanRef plan, Collection<String> posts) {
        return isIssued(plan) || worksOn(plan, posts) || wasAsked(plan, posts);
    }

    /** Everything that is printed, line by line. Ask before whether the person may read it. */
    public List<PlanLine> lines(PlanRef plan) {
        return lines.of(plan);
    }

    private boolean worksOn(PlanRef plan, Collection<String> posts) {
        var locality = plan.locality();
        var focal = organisation.focalUnit(locality).id();
        return posts.contains(RoleGroups.viceChair(locality))
                || posts.contains(RoleGroups.recordsClerk(locality))
                || isOf(focal, posts);
    }

    // The draft goes to the units when it is handed in for the first time.
    private boolean wasAsked(PlanRef plan, Collection<String> posts) {
        var isSent = file.entries(plan.locality(), plan.caseKey()).stream()
                .anyMatch(entry -> entry.act() == Act.SUBMITTED && entry.step().equals("userTask_draftPlan"));
        return isSent && comments.askedUnits(plan).stream().anyMatch(unit -> isOf(unit.id(), posts));
    }

    private static boolean isOf(String unit, Collection<String> posts) {
        return posts.contains(RoleGroups.staff(unit)) || posts.contains(RoleGroups.head(unit));
    }
}
