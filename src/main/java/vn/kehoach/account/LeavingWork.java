package vn.kehoach.account;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.Absences;
import vn.kehoach.absence.Handovers;
import vn.kehoach.absence.HeldWork;
import vn.kehoach.platform.AccountRow;

/** What somebody would leave behind: open work, and people he was to stand in for. */
@Component
class LeavingWork {
    private final Handovers handovers;
    private final Absences absences;

    LeavingWork(Handovers handovers, Absences absences) {
        this.handovers = handovers;
        this.absences = absences;
    }

    List<HeldLine> heldBy(String locality, AccountRow account, List<PostsOfUnit> posts) {
        return handovers.heldBy(locality, account).stream()
                .map(work -> HeldLine.of(work, posts))
                .toList();
    }

    List<String> standsInFor(String locality, String user) {
        return absences.standsInFor(locality, user);
    }

    /**
     * The work under one post as the page shows it.
     *
     * @param unit what the choice “back to the unit” sends
     */
    record HeldLine(String post, String words, int tasks, String unit, List<Option> options) {
        static HeldLine of(HeldWork work, List<PostsOfUnit> posts) {
            var options = work.receivers().stream()
                    .map(one -> new Option(work.post() + "|" + one.user(), one.name()))
                    .toList();
            var words = String.join(", ", LocalityPosts.words(posts, List.of(work.post())));
            return new HeldLine(work.post(), words, work.tasks(), work.post() + "|", options);
        }

        /** Work that belongs to none of his posts goes back by itself. */
        public boolean isUnderPost() {
            return !post.isEmpty();
        }
    }

    record Option(String value, String name) {}
}
