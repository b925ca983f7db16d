package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.IdentityState;
import vn.kehoach.platform.IdentityTouched;

/** Records who changed accounts, groups, localities and grants: one row for what a transaction made of each of them. */
@Component
class AccountActs {
    private static final String CLOSED = "closed";
    private static final Set<String> NAMES = Set.of("account", "group", "locality", "user", "resource");

    private final AuditTrail trail;

    AccountActs(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(IdentityTouched touched) {
        trail.recordAtEnd(() -> entries(touched, touched.after().get()));
    }

    private static List<AuditEntry> entries(IdentityTouched touched, IdentityState after) {
        var before = touched.before();
        var acts = new ArrayList<AuditEntry>();
        for (var chain : chains(before, after)) {
            if (!before.parts().equals(after.parts())) {
                acts.add(AuditEntry.of(chain, act(touched.kind(), before, after), touched.actor())
                        .changing(different(before, after), different(after, before)));
            }
            if (after.exists() && !Objects.equals(before.secret(), after.secret())) {
                acts.add(AuditEntry.of(chain, AuditAct.PASSWORD_CHANGED, touched.actor())
                        .changing(Map.of(), names(after)));
            }
        }
        return acts;
    }

    private static AuditAct act(IdentityTouched.Kind kind, IdentityState before, IdentityState after) {
        return switch (kind) {
            case ACCOUNT -> accountAct(before, after);
            case GROUP -> AuditAct.GROUP_CHANGED;
            case LOCALITY -> AuditAct.LOCALITY_CHANGED;
            case GRANT -> AuditAct.GRANT_CHANGED;
        };
    }

    private static AuditAct accountAct(IdentityState before, IdentityState after) {
        if (!before.exists()) {
            return AuditAct.ACCOUNT_CREATED;
        }
        if (!after.exists()) {
            return AuditAct.ACCOUNT_REMOVED;
        }
        if (before.is(CLOSED) == after.is(CLOSED)) {
            return AuditAct.ACCOUNT_CHANGED;
        }
        return after.is(CLOSED) ? AuditAct.ACCOUNT_CLOSED : AuditAct.ACCOUNT_REOPENED;
    }

    /** What of the one the other has not in the same way, and whom it is about. */
    private static Map<String, Object> different(IdentityState one, IdentityState other) {
        var parts = new TreeMap<>(one.parts());
        parts.entrySet()
                .removeIf(part -> !NAMES.contains(part.getKey())
                        && part.getValue().equals(other.parts().get(part.getKey())));
        return parts;
    }

    private static Map<String, Object> names(IdentityState state) {
        var parts = new TreeMap<>(state.parts());
        parts.keySet().retainAll(NAMES);
        return parts;
    }

    // Somebody may have given a locality an id that no chain can carry.
    private static Set<String> chains(IdentityState before, IdentityState after) {
        var chains = new TreeSet<String>();
        for (var state : List.of(before, after)) {
            state.localities().stream().filter(AuditEntry::isChain).forEach(chains::add);
        }
        return chains.isEmpty() ? Set.of(AuditEntry.NO_LOCALITY) : chains;
    }
}
