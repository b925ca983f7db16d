package vn.kehoach.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.platform.Person;
import vn.kehoach.platform.StorableText;

/** What an administrator typed about an account, as it is kept and shown again when it is refused. */
record TypedAccount(String user, String name, String email, Set<String> posts, String password) {
    static final int LONGEST_USER = 64;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_EMAIL = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
    // They make two names that read alike, or one that reads backwards.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    static TypedAccount of(String user, String name, String email, List<String> posts, String password) {
        return new TypedAccount(
                user,
                visible(name),
                visible(email),
                new LinkedHashSet<>(posts),
                StorableText.of(password).strip());
    }

    static TypedAccount empty(String locality) {
        return new TypedAccount(locality + ".", "", "", Set.of(), "");
    }

    Person person() {
        return new Person(user, name, email);
    }

    // Without the invisible first: a mark parted from its letter by one is composed with it only then.
    private static String visible(String name) {
        var composed = StorableText.of(INVISIBLE.matcher(name).replaceAll(""));
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
