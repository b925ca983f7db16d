package vn.kehoach.home;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** @param lent those that he holds for a time only */
    List<String> words(Set<String> lent) {
        var own = held.stream().filter(post -> !lent.contains(post)).toList();
        var acting = words.of(lent).stream().map(post -> post + " (làm thay)");
        return Stream.concat(words.of(own).stream(), acting).toList();
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
