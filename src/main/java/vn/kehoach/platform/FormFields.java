package vn.kehoach.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The fields of a form with the labels under which people filled them in, in the order of the form. */
public final class FormFields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FILLED_IN =
            Set.of("textarea", "textfield", "number", "radio", "select", "datetime");
    private static final Pattern EITHER =
            Pattern.compile("\\{\\{if data\\.requested then \"([^\"]*)\" else \"([^\"]*)\"}}");
    // Fields that are there several times carry a number: reached1, reached2.
    private static final Pattern NUMBERED = Pattern.compile(".*?(\\d+)");

    private final boolean request;
    private final List<FormField> fields = new ArrayList<>();

    private FormFields(boolean request) {
        this.request = request;
    }

    /** @param form name of the form's file without its ending */
    public static List<FormField> of(String form, boolean request) {
        var read = new FormFields(request);
        read.collect(tree(form));
        return List.copyOf(read.fields);
    }

    private static JsonNode tree(String form) {
        var file = new ClassPathResource("forms/" + form + ".form");
        try (var text = file.getInputStream()) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What is shown and cannot be changed is no part of what somebody hands in.
    private void collect(JsonNode component) {
        var isFilledIn = FILLED_IN.contains(component.path("type").asText());
        if (isFilledIn && !component.path("readonly").asBoolean()) {
            fields.add(field(component));
        }
        component.path("components").forEach(this::collect);
    }

    private FormField field(JsonNode component) {
        var key = component.path("key").asText();
        var label = words(component.path("label").asText());
        var number = NUMBERED.matcher(key);
        var choices = new HashMap<String, String>();
        component
                .path("values")
                .forEach(choice -> choices.put(
                        choice.path("value").asText(),
                        words(choice.path("label").asText())));
        return new FormField(key, number.matches() ? label + " (chỉ tiêu " + number.group(1) + ")" : label, choices);
    }

    private String words(String text) {
        return EITHER.matcher(text).replaceAll(request ? "$1" : "$2");
    }
}
