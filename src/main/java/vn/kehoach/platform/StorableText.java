package vn.kehoach.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Typed text as the database keeps it: composed (Vietnamese marks come composed or decomposed, depending on the
 * keyboard), without the zero character and without halves of a character, which PostgreSQL refuses.
 */
public final class StorableText {
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x{0}\\p{Cs}]");

    private StorableText() {}

    public static String of(String text) {
        return Normalizer.normalize(UNSTORABLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    public static JsonNode of(JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(of(node.textValue()));
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(of(item)));
            return array;
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(of(field.getKey()), of(field.getValue())));
            return object;
        }
        return node;
    }
}
