package vn.kehoach.formdraft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StorableText;

/** The fields of a form: what may be kept of them, and how a draft lies over what the form opens with. */
final class DraftFields {
    private static final int MOST_FIELDS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<JsonNode> SAME_NUMBER = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private DraftFields() {}

    /** @throws Refused when it is no Json object of fields, each a value or a list of values */
    static String checked(JsonNode content) {
        if (!content.isObject() || content.size() > MOST_FIELDS || !hasOnlyFields(content)) {
            throw new Refused("Nội dung nháp không đọc được nên chưa lưu. Nội dung đang nhập vẫn còn trên màn hình.");
        }
        return StorableText.of(content).toString();
    }

    private static boolean hasOnlyFields(JsonNode content) {
        for (var value : content) {
            if (value.isObject()) {
                return false;
            }
            for (var part : value) {
                if (part.isContainerNode()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @throws Refused when it is no Json object: what a form was filled with is one, whatever it holds */
    static String filling(JsonNode filled) {
        if (!filled.isObject()) {
            throw new Refused("Nội dung nháp không đọc được nên chưa lưu. Nội dung đang nhập vẫn còn trên màn hình.");
        }
        return StorableText.of(filled).toString();
    }

    /** What the form opens with now, and over it each field that was typed. */
    static String over(String current, Draft draft) {
        var fields = read(current);
        typed(draft).forEach((key, value) -> fields.set(key, value));
        return fields.toString();
    }

    /** Fields that were typed and would be filled with something else by now. */
    static Set<String> outdated(String current, Draft draft) {
        var keys = refilled(current, draft);
        keys.retainAll(typed(draft).keySet());
        return keys;
    }

    /** All fields that would be filled with something else by now than when this form was opened. */
    static Set<String> refilled(String current, Draft draft) {
        var fields = read(current);
        var shown = read(draft.shown());
        var keys = new TreeSet<String>();
        read(draft.content()).fieldNames().forEachRemaining(key -> keys.add(key));
        keys.removeIf(key -> isSame(fields.path(key), shown.path(key)));
        return keys;
    }

    private static Map<String, JsonNode> typed(Draft draft) {
        var shown = read(draft.shown());
        var typed = new LinkedHashMap<String, JsonNode>();
        read(draft.content()).properties().stream()
                .filter(field -> !isSame(field.getValue(), shown.path(field.getKey())))
                .forEach(field -> typed.put(field.getKey(), field.getValue()));
        return typed;
    }

    // An empty field comes as an empty text or as nothing at all; a page may write 5.0 as 5.
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(SAME_NUMBER, other) || isEmpty(one) && isEmpty(other);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value.isArray() && value.isEmpty();
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
