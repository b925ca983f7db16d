package vn.kehoach.absence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;

/**
 * Which posts of a locality may be held for somebody else, and by whom. Posts that only watch or administer are never
 * passed on. Two posts that check one another never come together in one hand by it.
 */
final class StandInRules {
    private final Map<String, Unit> units;
    private final String viceChair;
    private final String clerk;
    private final String office;
    private final List<Set<String>> apart;

    /** @param focal the unit that gathers plans and reports */
    StandInRules(String locality, Collection<Unit> units, String focal, String office) {
        this.units =
                units.stream().filter(unit -> !unit.isClass()).collect(Collectors.toMap(Unit::id, Function.identity()));
        this.viceChair = RoleGroups.viceChair(locality);
        this.clerk = RoleGroups.recordsClerk(locality);
        this.office = office;
        var content = RoleGroups.head(focal);
        // The head of the office receives what the head of the focal unit signs; papers go through three hands.
        this.apart = List.of(
                pair(content, RoleGroups.head(office)),
                pair(content, clerk),
                pair(content, viceChair),
                pair(clerk, viceChair));
    }

    // Of one only where one unit is both.
    private static Set<String> pair(String one, String other) {
        return new TreeSet<>(List.of(one, other));
    }

    /** Whether the post is passed on at all. */
    boolean passes(String post) {
        return post.equals(viceChair) || post.equals(clerk) || unitOf(post) != null;
    }

    /** @param held by whoever is to stand in, his own posts and those lent to him already */
    boolean mayStandIn(Set<String> held, String post) {
        if (!passes(post) || clashes(held, post)) {
            return false;
        }
        if (held.contains(post)) {
            return true;
        }
        if (post.equals(viceChair)) {
            return held.contains(RoleGroups.head(office));
        }
        return post.equals(clerk) ? isOf(held, office) : standsInAtUnit(held, post);
    }

    /** Whether one person must not hold this post beside those. */
    boolean clashes(Set<String> held, String post) {
        return apart.stream()
                .filter(pair -> pair.contains(post))
                .flatMap(Set::stream)
                .anyMatch(other -> !other.equals(post) && held.contains(other));
    }

    private boolean standsInAtUnit(Set<String> held, String post) {
        var unit = RoleGroups.unitOf(post);
        return isOf(held, unit) || isHead(post) && held.stream().anyMatch(other -> isHeadLike(other, post));
    }

    // Whoever is asked and whoever is ordered do not answer for each other.
    private boolean isHeadLike(String other, String post) {
        var one = unitOf(post);
        var two = unitOf(other);
        return isHead(other) && one != null && two != null && one.isRequested() == two.isRequested();
    }

    private static boolean isOf(Set<String> held, String unit) {
        return held.contains(RoleGroups.staff(unit)) || held.contains(RoleGroups.head(unit));
    }

    static boolean isHead(String post) {
        return !RoleGroups.unitOf(post).equals(post);
    }

    private @Nullable Unit unitOf(String post) {
        return units.get(RoleGroups.unitOf(post));
    }
}
