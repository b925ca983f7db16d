package vn.kehoach.planfile;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a plan file into the database as version 1, a draft. */
@Service
public class PlanImport {
    private final PlanFileReader reader;
    private final LocalityRows localities;
    private final PlanRows plans;
    private final ClauseRows clauses;
    private final HeadingRows headings;
    private final Clock clock;

    PlanImport(
            PlanFileReader reader,
            LocalityRows localities,
            PlanRows plans,
            ClauseRows clauses,
            HeadingRows headings,
            Clock clock) {
        this.reader = reader;
        this.localities = localities;
        this.plans = plans;
        this.clauses = clauses;
        this.headings = headings;
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
        return true;
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
