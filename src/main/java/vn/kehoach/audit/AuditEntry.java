package vn.kehoach.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.StorableText;

/**
 * One act, as the module that did it tells it; time and place are added when it is recorded.
 *
 * @param localityId whose chain it belongs to; {@link #NO_LOCALITY} for none
 * @param before what was there, text or Json; null when there was nothing
 * @param after what is there now
 */
public record AuditEntry(
        String localityId,
        String act,
        String actor,
        @Nullable String caseKey,
        @Nullable String before,
        @Nullable String after) {
    public static final String NO_LOCALITY = "-";
    // A refused login names whatever was typed; the trail is no place to store it at any length.
    private static final int LONGEST_NAME = 200;
    private static final Pattern LOCALITY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    /** What the database would change or refuse would break the seal, so it is made storable first. */
    public AuditEntry {
        actor = cut(StorableText.of(actor));
        caseKey = storable(caseKey);
        before = storable(before);
        after = storable(after);
    }

    /** Whether an id can name a chain; that of every locality in our tables can. */
    static boolean isChain(String locality) {
        return LOCALITY.matcher(locality).matches();
    }

    public static AuditEntry of(String locality, Enum<?> act, String actor) {
        return new AuditEntry(locality, act.name(), actor, null, null, null);
    }

    public static AuditEntry ofNoLocality(Enum<?> act, String actor) {
        return of(NO_LOCALITY, act, actor);
    }

    public AuditEntry on(@Nullable String caseKey) {
        return new AuditEntry(localityId, act, actor, caseKey, before, after);
    }

    public AuditEntry changing(@Nullable String before, @Nullable String after) {
        return new AuditEntry(localityId, act, actor, caseKey, before, after);
    }

    /** Named parts, kept as Json objects. */
    public AuditEntry changing(Map<String, ?> before, Map<String, ?> after) {
        return changing(json(before), json(after));
    }

    private static @Nullable String json(Map<String, ?> parts) {
        try {
            return parts.isEmpty() ? null : JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be told as Json: " + parts.keySet(), e);
        }
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : StorableText.of(text);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : StorableText.of(name.substring(0, LONGEST_NAME));
    }
}
