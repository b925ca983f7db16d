package vn.kehoach.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.EngineAccounts;

/** The posts of a locality, in the order of its units; no others are given or taken here. */
@Component
class LocalityPosts {
    private final Organisation organisation;
    private final EngineAccounts accounts;

    LocalityPosts(Organisation organisation, EngineAccounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
    }

    List<PostsOfUnit> of(String locality) {
        var all = new ArrayList<PostsOfUnit>();
        all.add(new PostsOfUnit(organisation.locality(locality).authorityShort(), ofLocality(locality)));
        organisation.units(locality).stream()
                .filter(unit -> !unit.isClass())
                .map(unit -> new PostsOfUnit(unit.name(), ofUnit(unit)))
                .forEach(all::add);
        return existing(all);
    }

    /** How a list of groups reads; a group that is no post of the locality under its own name. */
    static List<String> words(List<PostsOfUnit> posts, Collection<String> groups) {
        var known = all(posts).filter(post -> groups.contains(post.group())).toList();
        var ids = known.stream().map(Post::group).toList();
        return Stream.concat(known.stream().map(Post::words), groups.stream().filter(group -> !ids.contains(group)))
                .toList();
    }

    static Set<String> groups(List<PostsOfUnit> posts) {
        return all(posts).map(Post::group).collect(Collectors.toSet());
    }

    private static Stream<Post> all(List<PostsOfUnit> posts) {
        return posts.stream().flatMap(unit -> unit.posts().stream());
    }

    private static List<Post> ofLocality(String locality) {
        return List.of(
                single(RoleGroups.viceChair(locality), "Phó Chủ tịch"),
                single(RoleGroups.recordsClerk(locality), "Văn thư"),
                single(RoleGroups.supervisors(locality), "Theo dõi tiến độ (chỉ xem)"),
                single(RoleGroups.admins(locality), "Quản trị tài khoản"));
    }

    private static Post single(String group, String words) {
        return new Post(group, words, words);
    }

    private static List<Post> ofUnit(Unit unit) {
        return List.of(
                new Post(RoleGroups.staff(unit.id()), "Cán bộ", "Cán bộ " + unit.name()),
                new Post(RoleGroups.head(unit.id()), "Thủ trưởng", "Thủ trưởng " + unit.name()));
    }

    // A unit added since the last start has no groups yet.
    private List<PostsOfUnit> existing(List<PostsOfUnit> wanted) {
        var there = accounts.existing(groups(wanted));
        return wanted.stream()
                .map(unit -> new PostsOfUnit(
                        unit.name(),
                        unit.posts().stream()
                                .filter(post -> there.contains(post.group()))
                                .toList()))
                .filter(unit -> !unit.posts().isEmpty())
                .toList();
    }
}
