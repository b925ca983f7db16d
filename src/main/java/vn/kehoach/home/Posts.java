package vn.kehoach.home;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;

/** The posts of a locality that somebody holds, in words. */
final class Posts {
    private final Locality locality;
    private final Map<String, Unit> units;
    private final Set<String> held;

    Posts(Locality locality, Collection<Unit> units, Collection<String> held) {
        this.locality = locality;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.held = Set.copyOf(held);
    }

    List<String> words() {
        return held.stream().sorted().flatMap(post -> words(post).stream()).toList();
    }

    /** Whether work that comes to this post is a request. */
    boolean isAsked(String post) {
        var unit = units.get(RoleGroups.unitOf(post));
        return unit != null && unit.isRequested();
    }

    boolean isViceChair() {
        return held.contains(RoleGroups.viceChair(locality.id()));
    }

    boolean watches() {
        return held.contains(RoleGroups.supervisors(locality.id()));
    }

    boolean isOf(String unit) {
        return held.contains(RoleGroups.staff(unit)) || isHeadOf(unit);
    }

    boolean isHeadOf(String unit) {
        return held.contains(RoleGroups.head(unit));
    }

    /** The unit behind a post, or the post itself when it stands for no unit. */
    String nameBehind(String post) {
        var unit = units.get(RoleGroups.unitOf(post));
        return unit == null ? String.join("", words(post)) : unit.name();
    }

    // To watch is no post beside those that people have for it.
    private List<String> words(String post) {
        if (post.equals(RoleGroups.viceChair(locality.id()))) {
            return List.of("Phó Chủ tịch " + locality.authorityShort());
        }
        if (post.equals(RoleGroups.recordsClerk(locality.id()))) {
            return List.of("Văn thư " + locality.authorityShort());
        }
        return Stream.ofNullable(units.get(RoleGroups.unitOf(post)))
                .map(unit -> (post.equals(unit.id()) ? "Cán bộ " : "Thủ trưởng ") + unit.name())
                .toList();
    }
}
