package vn.kehoach.home;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;

/** The posts of a locality that somebody holds. */
final class Posts {
    private final Locality locality;
    private final PostWords words;
    private final Set<String> held;

    Posts(Locality locality, Collection<Unit> units, Collection<String> held) {
        this.locality = locality;
        this.words = new PostWords(locality, units);
        this.held = Set.copyOf(held);
    }

    List<String> words() {
        return words.of(held);
    }

    /** Whether work that comes to this post is a request. */
    boolean isAsked(String post) {
        return words.unitBehind(post).filter(Unit::isRequested).isPresent();
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
        return words.unitBehind(post).map(Unit::name).or(() -> words.of(post)).orElse("");
    }
}
