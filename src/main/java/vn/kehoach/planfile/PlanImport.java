package vn.kehoach.planfile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Actor;

/** Brings a plan file into the database as version 1, a draft. */
@Service
public class PlanImport {
    private final PlanFileReader reader;
    private final LocalityRows localities;
    private final PlanRows plans;
    private final ClauseRows clauses;
    private final HeadingRows headings;
    private final AuditTrail trail;
    private final Clock clock;

    PlanImport(
            PlanFileReader reader,
            LocalityRows localities,
            PlanRows plans,
            ClauseRows clauses,
            HeadingRows headings,
            AuditTrail trail,
            Clock clock) {
        this.reader = reader;
        this.localities = localities;
        this.plans = plans;
        this.clauses = clauses;
        this.headings = headings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Imports the plan unless it is already there.
     *
     * @return whether anything was written
     * @throws PlanFileInvalid with every error of the file; nothing is written then
     */
    @Transactional
    public boolean importOnce(Resource file) {
        var plan = reader.read(file);
        if (plans.lockAndFind(plan)) {
            return false;
        }
        refuseOverlap(plan, file);
        localities.insert(plan);
        plans.insert(plan, OffsetDateTime.now(clock));
        clauses.insert(plan);
        headings.insert(plan);
        plans.insertDuties(plan);
        trail.record(AuditEntry.of(plan.locality().id(), AuditAct.PLAN_IMPORTED, Actor.SYSTEM)
                .on(plan.planId())
                .changing(Map.of(), summary(plan, file)));
        return true;
    }

    private static Map<String, Object> summary(PlanFile plan, Resource file) {
        return Map.of(
                "file", PlanFileReader.nameOf(file),
                "title", plan.frame().title().text(),
                "clauses", plan.clauses().size(),
                "units", plan.units().size(),
                "duties", plan.duties().size(),
                "settings", plan.settings());
    }

    // Years, reports and their keys belong to the locality: two plans in the same year would share them.
    private void refuseOverlap(PlanFile plan, Resource file) {
        plans.overlapping(plan).ifPresent(other -> {
            var problems = new Problems(PlanFileReader.nameOf(file));
            problems.add(0, "period", "trùng năm với kế hoạch " + other + " của địa phương; mỗi năm chỉ một kế hoạch.");
            throw problems.invalid();
        });
    }
}
