package vn.kehoach.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.LentPosts;
import vn.kehoach.platform.LentPosts.Loan;

/**
 * Lends the posts of whoever is away to who stands in, and takes them back. Always worked out anew from who is away now
 * and who holds what himself: so it comes right whatever has happened to posts and people meanwhile.
 */
@Component
class ActingPosts {
    private final AbsenceRepository absences;
    private final Staffing staffing;
    private final LentPosts lent;

    ActingPosts(AbsenceRepository absences, Staffing staffing, LentPosts lent) {
        this.absences = absences;
        this.staffing = staffing;
        this.lent = lent;
    }

    Settled settle(String locality) {
        var staff = staffing.of(locality);
        var running =
                absences.open(locality).stream().filter(Absence::isRunning).toList();
        var before = lent.ofLocality(locality);
        var now = wanted(running, staff);
        var lost = before.stream().filter(loan -> !now.contains(loan)).toList();
        lost.forEach(lent::takeBack);
        now.stream().filter(loan -> !before.contains(loan)).forEach(lent::lend);
        return new Settled(staff, running, now, lost);
    }

    /** How it will be on that day, if nobody announces or changes anything until then. Nothing is lent by it. */
    Settled on(String locality, LocalDate day) {
        var staff = staffing.of(locality);
        var away = absences.open(locality).stream()
                .filter(absence -> absence.covers(day))
                .toList();
        return new Settled(staff, away, wanted(away, staff), List.of());
    }

    private static List<Loan> wanted(List<Absence> running, Staff staff) {
        var wanted = new ArrayList<Loan>();
        for (var absence : running) {
            var other = absence.substituteId();
            var own = staff.own(other);
            staff.standsInAt(absence.userId(), other, postsIn(wanted, other)).stream()
                    .filter(post -> !own.contains(post))
                    .forEach(post -> wanted.add(new Loan(other, post, absence.caseKey())));
        }
        return wanted;
    }

    private static Set<String> postsIn(List<Loan> loans, String user) {
        var posts = new TreeSet<String>();
        loans.stream().filter(loan -> loan.user().equals(user)).map(Loan::post).forEach(posts::add);
        return posts;
    }

    /**
     * How it is now. The engine may not have written it yet, so nobody reads it anew.
     *
     * @param lost what went back
     */
    record Settled(Staff staff, List<Absence> running, List<Loan> loans, List<Loan> lost) {
        /** All groups of a person. */
        Set<String> posts(String user) {
            var posts = new HashSet<>(staff.own(user));
            posts.addAll(postsIn(loans, user));
            return posts;
        }
    }
}
