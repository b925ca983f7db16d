package vn.kehoach.casetab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.FormField;

/**
 * What was typed into one form on two occasions.
 *
 * @param unchanged labels of filled-in fields that are the same
 */
record Comparison(List<FieldChange> changed, List<String> unchanged) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param before what was typed, as Json; what is no field of the form is left out */
    static Comparison of(List<FormField> fields, @Nullable String before, @Nullable String after) {
        var comparison = new Comparison(new ArrayList<>(), new ArrayList<>());
        var earlier = tree(before);
        var current = tree(after);
        for (var field : fields) {
            comparison.add(field, text(field, earlier), text(field, current));
        }
        return comparison;
    }

    private void add(FormField field, String before, String after) {
        var difference = Difference.between(before, after);
        if (!difference.isNothing()) {
            changed.add(new FieldChange(field.label(), difference.earlier(), difference.current()));
        } else if (!after.isBlank()) {
            unchanged.add(field.label());
        }
    }

    private static String text(FormField field, JsonNode typed) {
        return field.shown(typed.path(field.key()).asText("").strip());
    }

    private static JsonNode tree(@Nullable String json) {
        try {
            return json == null ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case file holds no Json", e);
        }
    }
}
