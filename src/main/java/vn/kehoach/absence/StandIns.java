package vn.kehoach.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.absence.ActingPosts.Settled;
import vn.kehoach.casefile.Act;
import vn.kehoach.platform.HeldTask;
import vn.kehoach.platform.HeldTasks;
import vn.kehoach.platform.LentPosts.Loan;

/** Moves posts and open work between who is away and who stands in. */
@Component
class StandIns {
    private final ActingPosts posts;
    private final HeldTasks held;
    private final HandoverWorkflow handovers;

    StandIns(ActingPosts posts, HeldTasks held, HandoverWorkflow handovers) {
        this.posts = posts;
        this.held = held;
        this.handovers = handovers;
    }

    /** What he has taken goes to who stands in, as far as he may do it; else to whoever may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Absence absence, String actor) {
        var settled = settle(absence.localityId(), actor);
        var other = absence.substituteId();
        var may = settled.posts(other);
        var moves = held.of(absence.localityId(), absence.userId()).stream()
                .map(task -> task.isFor(may) ? passedOn(settled, absence, task) : given(settled, absence, task))
                .toList();
        handovers.give(absence.localityId(), Act.SUBSTITUTED, actor, moves);
    }

    /** After anything that changes who stands in for whom. What somebody may no longer do goes on or back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Settled settle(String locality, String actor) {
        var settled = posts.settle(locality);
        var moves = new ArrayList<Move>();
        var byLoser = settled.lost().stream().collect(Collectors.groupingBy(Loan::user));
        byLoser.forEach((user, loans) -> moves.addAll(back(settled, user, loans, held.of(locality, user))));
        handovers.give(locality, Act.SUBSTITUTED, actor, moves);
        return settled;
    }

    private static List<Move> back(Settled settled, String user, List<Loan> lost, List<HeldTask> tasks) {
        var left = settled.posts(user);
        return tasks.stream()
                .filter(task -> !task.isFor(left))
                .flatMap(task -> lost.stream()
                        .filter(loan -> task.groups().contains(loan.post()))
                        .limit(1)
                        .map(loan -> back(settled, loan, task)))
                .toList();
    }

    private static Move back(Settled settled, Loan loan, HeldTask task) {
        var absent = Absence.userOf(loan.reason());
        var staff = settled.staff();
        var next = nextOf(settled, loan).filter(user -> task.isFor(settled.posts(user)));
        var why = "Đồng chí " + staff.name(task.holder()) + " thôi làm thay đồng chí " + staff.name(absent);
        return next.map(user -> new Move(task, user, user, why + "; việc chuyển đồng chí " + staff.name(user) + "."))
                .orElseGet(() -> new Move(task, null, draftOf(settled, absent, task), why + "; việc trả về đơn vị."));
    }

    // Somebody else was chosen while the absence goes on.
    private static Optional<String> nextOf(Settled settled, Loan loan) {
        var running = settled.running().stream().collect(Collectors.toMap(Absence::caseKey, Absence::substituteId));
        return Optional.ofNullable(running.get(loan.reason())).filter(user -> !user.equals(loan.user()));
    }

    private static @Nullable String draftOf(Settled settled, String absent, HeldTask task) {
        return task.isFor(settled.posts(absent)) ? absent : null;
    }

    private static Move passedOn(Settled settled, Absence absence, HeldTask task) {
        var other = absence.substituteId();
        return new Move(
                task,
                other,
                other,
                away(settled, absence) + "; việc chuyển đồng chí "
                        + settled.staff().name(other) + " làm thay.");
    }

    private static Move given(Settled settled, Absence absence, HeldTask task) {
        return new Move(
                task,
                null,
                null,
                away(settled, absence) + "; người thay không giữ vị trí của việc này nên việc trả về đơn vị.");
    }

    private static String away(Settled settled, Absence absence) {
        return "Đồng chí " + settled.staff().name(absence.userId()) + " vắng mặt " + absence.days();
    }
}
