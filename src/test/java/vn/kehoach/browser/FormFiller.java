package vn.kehoach.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills a Camunda Form as a person does: clicks radio buttons and options, types into fields. */
final class FormFiller {
    private final Page page;
    private final List<JsonNode> fields;

    FormFiller(Page page, String formId) {
        this.page = page;
        this.fields = read(formId);
    }

    // Choices first: some fields appear only after one.
    void fill(Map<String, Object> typed) {
        each(typed, List.of("radio", "select", "checklist"));
        each(typed, List.of("textfield", "textarea", "number"));
    }

    private void each(Map<String, Object> typed, List<String> types) {
        for (var field : fields) {
            var key = field.path("key").asText();
            if (typed.containsKey(key) && types.contains(field.path("type").asText())) {
                fill(field, typed.get(key));
            }
        }
    }

    private void fill(JsonNode field, Object value) {
        var id = "field_" + field.path("key").asText();
        switch (field.path("type").asText()) {
            case "radio" ->
                page.locator("[id$='-" + id + "-" + indexOf(field, value) + "']")
                        .check();
            case "select" -> {
                page.locator(".fjs-input-group:has([id$='-" + id + "'])").click();
                page.locator(".fjs-dropdownlist-item")
                        .filter(new Locator.FilterOptions().setHasText(labelOf(field, value)))
                        .click();
            }
            case "checklist" -> {
                for (var index = 0; index < ((List<?>) value).size(); index++) {
                    page.locator("[id$='-" + id + "-" + index + "']").check();
                }
            }
            default -> type(page.locator("[id$='-" + id + "']").first(), String.valueOf(value));
        }
    }

    // Leaves the field as a person does, and sees that the form kept what was typed.
    private static void type(Locator input, String text) {
        input.click();
        input.fill(text);
        input.press("Tab");
        PlaywrightAssertions.assertThat(input).hasValue(text);
    }

    private static int indexOf(JsonNode field, Object value) {
        var index = 0;
        for (var choice : field.path("values")) {
            if (choice.path("value").asText().equals(value)) {
                return index;
            }
            index++;
        }
        throw new IllegalArgumentException(value + " is no choice of " + field.path("key"));
    }

    private static String labelOf(JsonNode field, Object value) {
        return field.path("values").get(indexOf(field, value)).path("label").asText();
    }

    private static List<JsonNode> read(String formId) {
        try {
            var form = new ObjectMapper().readTree(Files.readString(Path.of("forms", formId + ".form")));
            var fields = new ArrayList<JsonNode>();
            collect(form.path("components").get(0), fields);
            return fields;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode group, List<JsonNode> fields) {
        for (var component : group.path("components")) {
            if (component.path("type").asText().equals("group")) {
                collect(component, fields);
            } else {
                fields.add(component);
            }
        }
    }
}
