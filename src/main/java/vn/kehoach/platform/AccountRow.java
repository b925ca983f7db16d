package vn.kehoach.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored.
 *
 * @param posts the groups, also those that are no post of a locality
 * @param passwordMark what is stored of the password; leaves this process in no form but the fingerprint
 * @param closedAt null while the account is open
 */
public record AccountRow(
        String user,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        List<String> posts,
        List<String> localities,
        @Nullable String passwordMark,
        @Nullable Instant closedAt) {

    public String name() {
        return Stream.of(text(firstName), text(lastName))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The name, or the user id of somebody without one. */
    public String shownName() {
        return name().isBlank() ? user : name();
    }

    /** Where letters go to; empty when nowhere. */
    public String emailOrNone() {
        return text(email).strip();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Another text as soon as anything of the account is another. */
    public String fingerprint() {
        var all = state().parts() + "\n" + text(passwordMark) + "\n" + closedAt;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    IdentityState state() {
        var parts = new TreeMap<String, Object>(Map.of("account", user, "name", name(), "posts", posts));
        parts.put("localities", localities);
        parts.put("closed", isClosed());
        if (!text(email).isEmpty()) {
            parts.put("email", text(email));
        }
        return new IdentityState(parts, localities, passwordMark);
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
