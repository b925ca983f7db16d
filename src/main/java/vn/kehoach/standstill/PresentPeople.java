package vn.kehoach.standstill;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.platform.AccountRow;

/** The people of a locality with open accounts, and who of them is away today. Posts lent to somebody count as his. */
final class PresentPeople {
    private final Map<String, AccountRow> people;
    private final Set<String> away;

    PresentPeople(Collection<AccountRow> accounts, Set<String> away) {
        this.people = accounts.stream()
                .filter(account -> !account.isClosed())
                .collect(Collectors.toMap(AccountRow::user, Function.identity()));
        this.away = Set.copyOf(away);
    }

    boolean isAway(String user) {
        return away.contains(user);
    }

    boolean knows(String user) {
        return people.containsKey(user);
    }

    /** Name, or the account of somebody without one. */
    String name(String user) {
        var account = people.get(user);
        return account == null ? user : account.shownName();
    }

    /** The posts of a person; none for whoever is not here. */
    List<String> posts(String user) {
        var account = people.get(user);
        return account == null ? List.of() : account.posts();
    }

    /** Who holds one of these groups. */
    List<String> holding(Collection<String> groups) {
        return people.values().stream()
                .filter(account -> !Collections.disjoint(account.posts(), groups))
                .map(AccountRow::user)
                .toList();
    }
}
