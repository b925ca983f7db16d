package vn.kehoach.platform;

import java.util.Map;

/**
 * A field that people fill in.
 *
 * @param choices words by value, for fields that offer a choice; a text without an entry stands for itself
 */
public record FormField(String key, String label, Map<String, String> choices) {
    public String shown(String value) {
        return choices.getOrDefault(value, value);
    }
}
