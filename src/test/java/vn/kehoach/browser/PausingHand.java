package vn.kehoach.browser;

import java.time.LocalDate;
import java.util.Set;
import vn.kehoach.cycle.Hand;
import vn.kehoach.cycle.Office;
import vn.kehoach.cycle.OpenTask;

/** Leaves tasks of some kinds where they are, so that the cycle can be stopped in front of them. */
final class PausingHand implements Hand {
    private final Hand hand;
    private Set<String> kept = Set.of();
    private boolean stopped;

    PausingHand(Hand hand) {
        this.hand = hand;
    }

    void keep(Set<String> kinds) {
        kept = kinds;
        stopped = false;
    }

    boolean stopped() {
        return stopped;
    }

    @Override
    public void askForMoreTime(OpenTask task, LocalDate day) {
        hand.askForMoreTime(task, day);
    }

    @Override
    public void askToExplain(OpenTask task, String question) {
        hand.askToExplain(task, question);
    }

    @Override
    public void complete(OpenTask task, Office office) {
        if (kept.contains(task.key())) {
            stopped = true;
        } else {
            hand.complete(task, office);
        }
    }
}
