package vn.kehoach.targets;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Refused;
import vn.kehoach.targets.Goals.RatedGoal;

/** Judges a goal in a year; what was said before stays beside it. */
@Service
@Transactional
class RateGoal {
    private final GoalRepository ratings;
    private final AuditTrail trail;
    private final Clock clock;

    RateGoal(GoalRepository ratings, AuditTrail trail, Clock clock) {
        this.ratings = ratings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param post by which he judges
     * @throws StaleRating when it was judged since the page was shown
     * @throws Refused when something is missing or too long
     */
    void rate(Watched watched, RatedGoal rated, TypedRating typed, String post) {
        var chosen = typed.chosen();
        var words = typed.words();
        var last = rated.year().last();
        if (!typed.hasSeen(rated.year().turn())) {
            throw new StaleRating();
        }
        if (last != null && last.says(chosen, words)) {
            return;
        }
        var by = watched.by();
        var rating = new GoalRating(
                rated.goal().id(),
                rated.year().year(),
                rated.year().turn() + 1,
                chosen,
                words,
                by.name(),
                post,
                OffsetDateTime.now(clock));
        if (!ratings.add(rated.plan(), rating, by.user())) {
            throw new StaleRating();
        }
        trail.record(AuditEntry.of(watched.locality(), AuditAct.GOAL_RATED, by.user())
                .on(rated.plan().caseKey())
                .changing(parts(last), parts(rating)));
    }

    private static Map<String, Object> parts(@Nullable GoalRating rating) {
        return rating == null
                ? Map.of()
                : Map.of(
                        "goal", rating.clauseId(),
                        "year", rating.year(),
                        "rating", rating.rating().name(),
                        "narrative", rating.narrative());
    }
}
