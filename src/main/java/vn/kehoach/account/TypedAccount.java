package vn.kehoach.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.platform.StorableText;

/** What an administrator typed about an account, as it is kept and shown again when it is refused. */
record TypedAccount(String user, String name, Set<String> posts, String password) {
    static final int LONGEST_USER = 64;
    static final int LONGEST_NAME = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Zs}]+");

    static TypedAccount of(String user, String name, List<String> posts, String password) {
        return new TypedAccount(
                user,
                SPACES.matcher(StorableText.of(name)).replaceAll(" ").strip(),
                new LinkedHashSet<>(posts),
                StorableText.of(password).strip());
    }

    static TypedAccount empty(String locality) {
        return new TypedAccount(locality + ".", "", Set.of(), "");
    }
}
