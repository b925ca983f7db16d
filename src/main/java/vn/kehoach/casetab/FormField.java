package vn.kehoach.casetab;

import java.util.Map;

/**
 * A field that people fill in.
 *
 * @param choices words by value, for fields that offer a choice; a text without an entry stands for itself
 */
record FormField(String key, String label, Map<String, String> choices) {
    String shown(String value) {
        return choices.getOrDefault(value, value);
    }
}
