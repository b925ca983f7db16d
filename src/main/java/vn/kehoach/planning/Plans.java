package vn.kehoach.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Refused;

/** What other modules may ask and do about plans. */
@Service
@Transactional
public class Plans {
    private final PlanRepository plans;
    private final PlanEditor editor;
    private final DutyRoles roles;
    private final AuditTrail trail;

    Plans(PlanRepository plans, PlanEditor editor, DutyRoles roles, AuditTrail trail) {
        this.plans = plans;
        this.editor = editor;
        this.roles = roles;
        this.trail = trail;
    }

    public List<PlanRef> all() {
        return plans.plans();
    }

    /** The plan of a locality that is in force, or its draft while there is none. */
    public Optional<PlanRef> current(String locality) {
        return plans.current(locality);
    }

    public PlanHead head(PlanRef plan) {
        return plans.head(plan);
    }

    public List<Clause> clauses(PlanRef plan) {
        return plans.clauses(plan);
    }

    public List<Duty> duties(PlanRef plan) {
        return plans.duties(plan);
    }

    /** Who leads each duty and who works with him, by the id of the duty. */
    public Map<String, DutyParts> dutyParts(PlanRef plan) {
        return roles.of(plan);
    }

    public List<Indicator> indicators(PlanRef plan) {
        return plans.indicators(plan);
    }

    /** Lines of "Nơi nhận" outside the locality: whom its reports go to. */
    public List<String> outsideRecipients(PlanRef plan) {
        return plans.outsideRecipients(plan);
    }

    PlanText text(PlanRef plan) {
        return editor.read(plan);
    }

    /** What was changed in which part goes on the trail, as it stands in the plan afterwards. */
    void write(PlanRef plan, PlanText text, String actor) {
        var before = editor.read(plan);
        editor.write(plan, text);
        var change = PlanChange.between(before, editor.read(plan));
        if (!change.isNothing()) {
            trail.record(AuditEntry.of(plan.locality(), AuditAct.PLAN_EDITED, actor)
                    .on(plan.caseKey())
                    .changing(change.before(), change.after()));
        }
    }

    /** @throws Refused when it has been issued before */
    void issue(PlanRef plan, LocalDate day) {
        if (plans.issue(plan, day) == 0) {
            throw new Refused("Kế hoạch này đã được ban hành.");
        }
    }
}
