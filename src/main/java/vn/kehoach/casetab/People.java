package vn.kehoach.casetab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Actor;

/** Names and posts of those who acted in one locality, each looked up once. The posts are those of today. */
final class People {
    private final AccountRows accounts;
    private final String locality;
    private final Map<String, String> units;
    private final Map<String, Person> known = new HashMap<>();

    People(AccountRows accounts, Organisation organisation, String locality) {
        this.accounts = accounts;
        this.locality = locality;
        this.units = organisation.units(locality).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    Person of(String user) {
        return known.computeIfAbsent(user, this::find);
    }

    private Person find(String user) {
        if (user.equals(Actor.SYSTEM)) {
            return new Person("Hệ thống", "");
        }
        var account = accounts.find(user);
        var name =
                account.map(AccountRow::name).filter(found -> !found.isBlank()).orElse(user);
        return new Person(name, posts(account.map(AccountRow::posts).orElse(List.of())));
    }

    private String posts(List<String> groups) {
        return groups.stream().flatMap(group -> post(group).stream()).collect(Collectors.joining(", "));
    }

    private Optional<String> post(String group) {
        if (group.equals(RoleGroups.viceChair(locality))) {
            return Optional.of("Phó Chủ tịch");
        }
        if (group.equals(RoleGroups.recordsClerk(locality))) {
            return Optional.of("Văn thư");
        }
        var unit = units.get(RoleGroups.unitOf(group));
        var title = group.equals(RoleGroups.unitOf(group)) ? "Cán bộ " : "Thủ trưởng ";
        return Optional.ofNullable(unit).map(name -> title + name);
    }

    /** @param post empty for the system, and for whoever holds none any more */
    record Person(String name, String post) {}
}
