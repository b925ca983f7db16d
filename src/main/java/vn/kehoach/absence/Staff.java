package vn.kehoach.absence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.LentPosts.Loan;

/** The people of a locality with open accounts and the posts that are their own, as stored at this moment. */
final class Staff {
    private final Map<String, AccountRow> people;
    private final Map<String, Set<String>> lent;
    private final StandInRules rules;
    private final PostWords words;

    Staff(Collection<AccountRow> accounts, Collection<Loan> loans, StandInRules rules, PostWords words) {
        this.people = accounts.stream()
                .filter(account -> !account.isClosed())
                .collect(Collectors.toMap(AccountRow::user, Function.identity()));
        this.lent = loans.stream()
                .collect(Collectors.groupingBy(Loan::user, Collectors.mapping(Loan::post, Collectors.toSet())));
        this.rules = rules;
        this.words = words;
    }

    Optional<AccountRow> find(String user) {
        return Optional.ofNullable(people.get(user));
    }

    /** Name, or the account of somebody without one. */
    String name(String user) {
        return find(user).map(AccountRow::shownName).orElse(user);
    }

    /** Without what he holds for a time only; none for whoever is not here. */
    Set<String> own(String user) {
        var own = new TreeSet<>(find(user).map(AccountRow::posts).orElse(List.of()));
        own.removeAll(lent.getOrDefault(user, Set.of()));
        return own;
    }

    /** His own posts that somebody else may hold for him. */
    Set<String> passable(String user) {
        var own = own(user);
        own.removeIf(post -> !rules.passes(post));
        return own;
    }

    /** The posts of one that this other person may hold for him beside these. */
    Set<String> standsInAt(String absent, String other, Set<String> beside) {
        var held = new HashSet<>(own(other));
        held.addAll(beside);
        var posts = passable(absent);
        posts.removeIf(post -> !rules.mayStandIn(held, post));
        return posts;
    }

    boolean clashes(Set<String> held, Collection<String> posts) {
        return posts.stream().anyMatch(post -> rules.clashes(held, post));
    }

    /** Who may stand in, by name: those who can hold all his posts; where there is nobody, those who can hold some. */
    List<Person> substitutes(String absent) {
        var whole = passable(absent).size();
        var some = new ArrayList<AccountRow>();
        var all = new ArrayList<AccountRow>();
        for (var other : people.values()) {
            var posts = other.user().equals(absent) ? Set.of() : standsInAt(absent, other.user(), Set.of());
            if (!posts.isEmpty()) {
                (posts.size() == whole ? all : some).add(other);
            }
        }
        return shown(all.isEmpty() ? some : all);
    }

    /** Staff of the units whose head this is, with no other post that counts. */
    List<Person> staffBelow(String head) {
        var units = find(head).map(AccountRow::posts).orElse(List.of()).stream()
                .filter(rules::passes)
                .filter(StandInRules::isHead)
                .map(RoleGroups::unitOf)
                .collect(Collectors.toSet());
        return shown(people.values().stream()
                .filter(one -> !one.user().equals(head))
                .filter(one -> passable(one.user()).size() == 1 && units.containsAll(passable(one.user())))
                .toList());
    }

    /** Everybody who holds a post that counts. */
    List<Person> everybody() {
        return shown(people.values().stream()
                .filter(one -> !passable(one.user()).isEmpty())
                .toList());
    }

    private List<Person> shown(Collection<AccountRow> some) {
        return some.stream()
                .map(one -> new Person(one.user(), name(one.user()), String.join(", ", words.of(own(one.user())))))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::user))
                .toList();
    }

    /** @param posts in words */
    record Person(String user, String name, String posts) {
        public String words() {
            return posts.isEmpty() ? name : name + " – " + posts;
        }
    }
}
