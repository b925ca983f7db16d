package vn.kehoach.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** The words of a web application as they are shipped, English by its maker and Vietnamese by us. */
public final class ShippedWords {
    public static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ShippedWords() {}

    public static Map<String, String> english(String application) {
        return labels(read(application, "en"));
    }

    public static Map<String, String> vietnamese(String application) {
        return labels(read(application, "vi"));
    }

    public static JsonNode days(String application, String language) {
        return read(application, language).path("dateLocales");
    }

    private static JsonNode read(String application, String language) {
        var path = "META-INF/resources/webjars/camunda/app/" + application + "/locales/" + language + ".json";
        try {
            var text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return JSON.readTree(text.replace(BYTE_ORDER_MARK, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> labels(JsonNode locale) {
        var labels = new TreeMap<String, String>();
        locale.path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }
}
