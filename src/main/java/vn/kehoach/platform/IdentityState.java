package vn.kehoach.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine keeps of an account, a group, a locality or a grant at one moment.
 *
 * @param parts by name, as it may be recorded; empty when it does not exist
 * @param localities whom it concerns; none when it concerns the whole system
 * @param secret differs when the password does; never to be recorded
 */
public record IdentityState(
        Map<String, Object> parts,
        List<String> localities,
        @Nullable String secret) {
    static final IdentityState NOTHING = new IdentityState(Map.of(), List.of(), null);

    public boolean exists() {
        return !parts.isEmpty();
    }

    public boolean is(String part) {
        return Boolean.TRUE.equals(parts.get(part));
    }
}
