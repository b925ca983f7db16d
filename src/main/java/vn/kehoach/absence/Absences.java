package vn.kehoach.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.platform.AccountChanges;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;

/** Who is away and who stands in; begun and ended by the timers of the case. */
@Service
@Transactional
public class Absences {
    private final AbsenceRepository repository;
    private final AbsenceTrail trail;
    private final AbsenceWorkflow workflow;
    private final StandIns standIns;
    private final ActingPosts posts;
    private final AccountChanges changes;
    private final AccountRows accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceRepository repository,
            AbsenceTrail trail,
            AbsenceWorkflow workflow,
            StandIns standIns,
            ActingPosts posts,
            AccountChanges changes,
            AccountRows accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.workflow = workflow;
        this.standIns = standIns;
        this.posts = posts;
        this.changes = changes;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Who is away on this day, as far as it is announced now, and who stands in for him: user ids. */
    public Map<String, String> away(String locality, LocalDate day) {
        return repository.open(locality).stream()
                .filter(absence -> absence.covers(day))
                .collect(Collectors.toMap(Absence::userId, Absence::substituteId));
    }

    /** By user id all groups of a person on this day, own and lent, as far as absences are announced now. */
    public Function<String, Set<String>> postsOn(String locality, LocalDate day) {
        return posts.on(locality, day)::posts;
    }

    /** For whoever sees that this person holds a task: that he is away today and who stands in. Empty when he is not. */
    public Optional<String> standInWords(String locality, String user) {
        var today = LocalDate.now(clock);
        return repository.open(locality).stream()
                .filter(absence -> absence.userId().equals(user) && absence.covers(today))
                .map(absence -> "vắng mặt đến hết ngày " + Dates.show(absence.lastDay()) + "; người thay: "
                        + accounts.shownName(absence.substituteId()))
                .findFirst();
    }

    /** For whom this person stands in now or later, in words: name and days. */
    public List<String> standsInFor(String locality, String user) {
        return repository.open(locality).stream()
                .filter(absence -> absence.substituteId().equals(user))
                .map(absence -> accounts.shownName(absence.userId()) + " (" + absence.days() + ")")
                .toList();
    }

    /**
     * Somebody leaves: what he has announced ends with it. To be called before his account is closed, in the same
     * transaction.
     */
    public void leave(String locality, String user, String by) {
        repository.open(locality).stream()
                .filter(absence -> absence.userId().equals(user))
                .forEach(absence -> end(absence, by));
    }

    /** Posts or accounts of the locality have changed: who stands in holds what he should hold by now. */
    public void followPosts(String locality, String by) {
        standIns.settle(locality, by);
    }

    /** Ends one that has begun, drops one that has not. */
    void end(Absence absence, String by) {
        trail.record(absence, AuditAct.ABSENCE_CANCELLED, by);
        workflow.endEarly(absence);
    }

    /** @throws IllegalArgumentException when there is none */
    Absence one(String locality, int id) {
        return repository
                .find(locality, id)
                .orElseThrow(() -> new IllegalArgumentException("no absence " + id + " in " + locality));
    }

    /** Its first day has come. */
    void begin(String locality, int id) {
        changes.lock(locality);
        var absence = one(locality, id);
        repository.moveOn(absence, AbsenceState.RUNNING);
        standIns.begin(absence, Actor.SYSTEM);
        trail.record(absence, AuditAct.ABSENCE_BEGUN, Actor.SYSTEM);
        events.publishEvent(new AbsenceBegun(
                locality, absence.userId(), absence.substituteId(), absence.firstDay(), absence.lastDay()));
    }

    /** Its last day is over, or somebody has ended it before. */
    void finish(String locality, int id) {
        changes.lock(locality);
        var absence = one(locality, id);
        repository.moveOn(absence, absence.isRunning() ? AbsenceState.ENDED : AbsenceState.CANCELLED);
        if (absence.isRunning()) {
            standIns.settle(locality, Actor.SYSTEM);
            trail.record(absence, AuditAct.ABSENCE_ENDED, Actor.SYSTEM);
        }
    }
}
