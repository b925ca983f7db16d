package vn.kehoach.coverage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.coverage.ClauseViews.ShownClause;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.Duty;
import vn.kehoach.platform.Refused;

/** Records which duties serve a clause. */
@Service
@Transactional
class LinkDuties {
    private final LinkRepository links;
    private final AuditTrail trail;
    private final Clock clock;

    LinkDuties(LinkRepository links, AuditTrail trail, Clock clock) {
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What serves the clause in another version of the plan only is left alone.
     *
     * @param post by which he links
     * @throws StaleLinks when other duties were linked since the page was shown
     * @throws Refused when one of them is no duty of the plan
     */
    void link(Watched watched, ShownClause shown, TypedLinks typed, String post) {
        var plan = shown.plan().ref();
        var clause = shown.branch().clause().id();
        var known = shown.plan().duties().stream().map(Duty::id).collect(Collectors.toSet());
        var chosen = typed.chosenOf(known);
        links.lock(plan.locality());
        var now = links.of(plan).stream()
                .filter(link -> link.clauseId().equals(clause) && known.contains(link.dutyId()))
                .collect(Collectors.toMap(Link::dutyId, Function.identity()));
        if (!typed.hasSeen(now.keySet())) {
            throw new StaleLinks();
        }
        if (now.keySet().equals(chosen)) {
            return;
        }
        var by = watched.by();
        now.values().stream().filter(link -> !chosen.contains(link.dutyId())).forEach(link -> links.remove(plan, link));
        chosen.stream()
                .filter(duty -> !now.containsKey(duty))
                .map(duty -> new Link(duty, clause, by.name(), post, OffsetDateTime.now(clock)))
                .forEach(link -> links.add(plan, link, by.user()));
        trail.record(AuditEntry.of(watched.locality(), AuditAct.DUTIES_LINKED, by.user())
                .on(plan.caseKey())
                .changing(parts(clause, now.keySet()), parts(clause, chosen)));
    }

    private static Map<String, Object> parts(String clause, Collection<String> duties) {
        return Map.of("clause", clause, "duties", new TreeSet<>(duties));
    }
}
