package vn.kehoach.casetab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what the tab shows. */
final class Shown {
    private Shown() {}

    static JsonNode latest(JsonNode shown) {
        return shown.path("history").path(shown.path("history").size() - 1);
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static List<String> texts(JsonNode segments, String kind) {
        return StreamSupport.stream(segments.spliterator(), false)
                .filter(segment -> segment.path("kind").asText().equals(kind))
                .map(segment -> segment.path("text").asText().strip())
                .toList();
    }
}
