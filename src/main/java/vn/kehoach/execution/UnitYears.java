package vn.kehoach.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.document.Register;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Refused;

/** A year of the plan for every unit: opened, accepted, planned, confirmed, closed. */
@Service
@Transactional
public class UnitYears {
    private final UnitYearRepository years;
    private final AssignmentRepository assignments;
    private final DutyDays days;
    private final Plans plans;
    private final Organisation organisation;
    private final Register register;
    private final CaseFile file;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnitYears(
            UnitYearRepository years,
            AssignmentRepository assignments,
            DutyDays days,
            Plans plans,
            Organisation organisation,
            Register register,
            CaseFile file,
            AuditTrail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.years = years;
        this.assignments = assignments;
        this.days = days;
        this.plans = plans;
        this.organisation = organisation;
        this.register = register;
        this.file = file;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** Gives every unit of today its duties of the year; a class of units gives them to each member. */
    public void open(PlanRef plan, int year) {
        var duties = plans.duties(plan);
        for (var unit : organisation.members(plan.locality(), LocalDate.now(clock))) {
            var unitYear = new UnitYear(plan.locality(), unit.id(), year);
            years.open(plan, unit.id(), year);
            var due = days.cutoff(unitYear);
            duties.stream()
                    .filter(duty -> duty.unitId().equals(unit.headingId()))
                    .forEach(duty -> assignments.assign(unitYear, duty, due));
            record(unitYear, "serviceTask_openYear", Act.OPENED, Actor.SYSTEM, null);
        }
    }

    public List<String> units(PlanRef plan, int year) {
        return years.units(plan, year);
    }

    /** What each unit's year held, for its report. */
    public List<Assignment> assignments(UnitYear year) {
        return assignments.of(year);
    }

    /** Taking on the duties also confirms that the issued plan was received. */
    void accept(PlanRef plan, UnitYear year, String actor) {
        years.accept(year, OffsetDateTime.now(clock));
        register.received(year.locality(), plan.caseKey(), year.unitId(), actor);
        record(year, "userTask_acceptDuties", Act.ACCEPTED, actor, null);
    }

    UnitPlan plan(UnitYear year) {
        return years.plan(year);
    }

    void writePlan(UnitYear year, UnitPlan plan, String actor, String content) {
        years.writePlan(year, plan);
        var entry = CaseEntry.of(year.locality(), year.caseKey(), "userTask_writeUnitPlan", Act.SUBMITTED, actor);
        file.add(entry.by(year.unitId()).with(content));
    }

    void planned(UnitYear year) {
        years.planned(year);
    }

    /** Of all that is still to do. */
    void dueBy(UnitYear year, LocalDate due) {
        assignments.due(year, due);
    }

    List<Assignment> open(UnitYear year) {
        return assignments.of(year).stream()
                .filter(duty -> duty.status() == AssignmentStatus.OPEN)
                .toList();
    }

    Assignment assignment(UnitYear year, String duty) {
        return assignments.of(year).stream()
                .filter(assigned -> assigned.dutyId().equals(duty))
                .findFirst()
                .orElseThrow(() -> new Refused("Nhiệm vụ này không thuộc đơn vị."));
    }

    void report(UnitYear year, String duty, DutyReport report, String actor, String content) {
        assignments.report(year, duty, report, actor, OffsetDateTime.now(clock));
        if (report.outcome() == DutyReport.Outcome.DONE) {
            assignments.done(year, duty, LocalDate.now(clock));
        }
        var entry = CaseEntry.of(year.locality(), year.caseKey(), "userTask_reportDuty", Act.SUBMITTED, actor);
        file.add(entry.by(year.unitId()).saying(duty).with(content));
        events.publishEvent(new ResultsChanged(year));
    }

    void carryOver(UnitYear year, CarryOverReason code, String reason, String actor) {
        assignments.carryOver(year, code, reason);
        var entry = CaseEntry.of(year.locality(), year.caseKey(), "userTask_explainCarryOver", Act.CARRIED_OVER, actor);
        file.add(entry.by(year.unitId()).because(code.name(), reason));
        events.publishEvent(new ResultsChanged(year));
    }

    void confirm(UnitYear year) {
        years.confirm(year, OffsetDateTime.now(clock));
    }

    /** @throws Refused when a duty is not one of this unit */
    void reopen(UnitYear year, List<String> duties, String actor) {
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        for (var duty : duties) {
            before.put(duty, assignment(year, duty).status().name());
            after.put(duty, AssignmentStatus.OPEN.name());
            assignments.reopen(year, duty);
        }
        trail.record(AuditEntry.of(year.locality(), AuditAct.DUTIES_REOPENED, actor)
                .on(year.caseKey())
                .changing(before, after));
        events.publishEvent(new ResultsChanged(year));
    }

    /** The year ends although some units have not confirmed it; that is recorded, never hidden. */
    public void close(PlanRef plan, int year) {
        for (var unit : years.close(plan, year)) {
            record(
                    new UnitYear(plan.locality(), unit, year),
                    "serviceTask_closeYear",
                    Act.CLOSED,
                    Actor.SYSTEM,
                    "Hết hạn khép năm, đơn vị chưa xác nhận kết quả");
        }
    }

    private void record(
            UnitYear year, String step, Act act, String actor, @org.jspecify.annotations.Nullable String note) {
        file.add(CaseEntry.of(year.locality(), year.caseKey(), step, act, actor)
                .by(year.unitId())
                .saying(note));
    }
}
