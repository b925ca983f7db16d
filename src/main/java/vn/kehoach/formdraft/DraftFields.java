package vn.kehoach.formdraft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StorableText;

/** The fields of a form: what may be kept of them, and how a draft lies over what the form opens with. */
final class DraftFields {
    private static final int MOST_FIELDS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** What the form opens with now, and over it each field that was typed. */
    static String over(String current, Draft draft) {
        var fields = read(current);
        var shown = read(draft.shown());
        read(draft.content()).properties().stream()
                .filter(field -> isTyped(field.getValue(), shown.path(field.getKey())))
                .forEach(field -> fields.set(field.getKey(), field.getValue()));
        return fields.toString();
    }

    /** Whether a field that was typed opens with something else by now. */
    static boolean isOutdated(String current, Draft draft) {
        var fields = read(current);
        var shown = read(draft.shown());
        return read(draft.content()).properties().stream()
                .filter(field -> isTyped(field.getValue(), shown.path(field.getKey())))
                .anyMatch(field -> !fields.path(field.getKey()).equals(shown.path(field.getKey())));
    }

    // An empty field comes as an empty text or as nothing at all.
    private static boolean isTyped(JsonNode now, JsonNode shown) {
        return !now.equals(shown) && !(isEmpty(now) && isEmpty(shown));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value.isArray() && value.isEmpty();
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
