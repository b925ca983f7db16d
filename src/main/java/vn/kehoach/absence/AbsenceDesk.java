package vn.kehoach.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.platform.AccountChanges;
import vn.kehoach.platform.Refused;

/** Absences as people report, change and drop them; each as a whole or not at all. */
@Service
@Transactional
class AbsenceDesk {
    private static final int SHOWN = 200;

    private final Reporters reporters;
    private final AbsenceRepository repository;
    private final AbsenceCheck check;
    private final AbsenceTrail trail;
    private final AbsenceWorkflow workflow;
    private final Absences absences;
    private final AccountChanges changes;
    private final Clock clock;

    AbsenceDesk(
            Reporters reporters,
            AbsenceRepository repository,
            AbsenceCheck check,
            AbsenceTrail trail,
            AbsenceWorkflow workflow,
            Absences absences,
            AccountChanges changes,
            Clock clock) {
        this.reporters = reporters;
        this.repository = repository;
        this.check = check;
        this.trail = trail;
        this.workflow = workflow;
        this.absences = absences;
        this.changes = changes;
        this.clock = clock;
    }

    /** Those this person may see: of whom he reports, and those in which he stands in. */
    List<Absence> seenBy(Reporter by) {
        return repository.latest(by.locality(), SHOWN).stream()
                .filter(absence ->
                        isHisToReport(by, absence) || absence.substituteId().equals(by.user()))
                .toList();
    }

    /** Empty of nothing: 404 for one that is not his to change, as for none. */
    Absence one(Reporter by, int id) {
        return repository
                .find(by.locality(), id)
                .filter(absence -> isHisToReport(by, absence))
                .orElseThrow(Reporters::notFound);
    }

    void announce(String user, String person, TypedAbsence typed) {
        var by = locked(user);
        by.of(person).orElseThrow(Reporters::notFound);
        var wanted = typed.checked(LocalDate.now(clock), null);
        check.check(by, person, wanted, 0);
        var absence = repository.add(by.locality(), person, wanted, user, OffsetDateTime.now(clock));
        trail.record(absence, AuditAct.ABSENCE_ANNOUNCED, user);
        workflow.start(absence);
    }

    /** @param seen the version that the page showed */
    void change(String user, int id, int seen, TypedAbsence typed) {
        var by = locked(user);
        var before = open(by, id, seen);
        var wanted = typed.checked(LocalDate.now(clock), before.isRunning() ? before.firstDay() : null);
        check.check(by, before.userId(), wanted, id);
        repository.change(before, wanted);
        var after = one(by, id);
        trail.changed(before, after, user);
        workflow.moveTimers(after);
        if (after.isRunning()) {
            absences.followPosts(by.locality(), user);
        }
    }

    void drop(String user, int id, int seen) {
        var by = locked(user);
        absences.end(open(by, id, seen), user);
    }

    // Rights are asked behind the lock: whoever held it may have moved this person to another post.
    private Reporter locked(String user) {
        var locality = reporters.of(user).locality();
        changes.lock(locality);
        return reporters.of(user);
    }

    private Absence open(Reporter by, int id, int seen) {
        var absence = one(by, id);
        if (absence.version() != seen) {
            throw new StaleAbsence();
        }
        if (!absence.isOpen()) {
            throw new Refused("Lần vắng mặt này đã kết thúc nên không đổi được nữa.");
        }
        return absence;
    }

    private static boolean isHisToReport(Reporter by, Absence absence) {
        return by.user().equals(absence.userId()) || by.of(absence.userId()).isPresent();
    }
}
