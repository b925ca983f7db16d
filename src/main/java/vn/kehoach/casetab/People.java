package vn.kehoach.casetab;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Actor;

/** Who acted, by name and post at the time of the act; names of today are looked up once each. */
final class People {
    private final AccountRows accounts;
    private final Map<String, String> names = new HashMap<>();

    People(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** Of an entry from before posts were kept the name only: who held what then is not known for certain. */
    Person who(FiledEntry entry) {
        var name = Optional.ofNullable(entry.actorName()).orElseGet(() -> name(entry.actor()));
        return new Person(name, Optional.ofNullable(entry.actorPost()).orElse(""));
    }

    String name(String user) {
        return names.computeIfAbsent(user, this::find);
    }

    private String find(String user) {
        if (user.equals(Actor.SYSTEM)) {
            return "Hệ thống";
        }
        return accounts.shownName(user);
    }

    /** @param post empty for the system, for whoever held none, and where it is not known */
    record Person(String name, String post) {
        String words() {
            return post.isEmpty() ? name : name + ", " + post;
        }
    }
}
