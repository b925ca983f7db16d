package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What whoever watches reads in Cockpit instead of identifiers: each variable that a process writes has a name. */
class VariableNamesTest {
    private static final Path NAMES = Path.of("src/main/resources/vn/kehoach/webapp/variables.words");
    private static final Pattern IN_MODELS = Pattern.compile(
            "<camunda:(?:in|out) [^>]*target=\"(\\w+)\"|inputParameter name=\"(\\w+)\"|elementVariable=\"(\\w+)\"");
    private static final Pattern IN_CODE = Pattern.compile(
            "ProcessVariable\\.\\w+\\(\"(\\w+)\"|setVariable(?:Local)?\\(\\s*\"(\\w+)\"|String (?:VARIABLE|OUTCOME) = \"(\\w+)\"");
    // The engine's own, beside those of every repetition.
    private static final Set<String> OF_ENGINE =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    @Test
    void givenEveryVariable_thenItHasAName() {
        // given
        var written = new TreeSet<>(OF_ENGINE);
        Models.files("processes", ".bpmn").forEach(file -> collect(IN_MODELS, file, written));
        Models.files("src/main/java", ".java").forEach(file -> collect(IN_CODE, file, written));
        // then
        assertThat(written).contains("finalYear", "due", "dutyId", "outcome", "data", "requested");
        assertThat(names().keySet()).containsExactlyElementsOf(written);
    }

    @Test
    void givenNames_thenTheyAreWordsAndNoTwoAreTheSame() {
        // given
        var names = names().values();
        // then
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(Models.isVietnamese(name)).as(name).isTrue();
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
            // It becomes a text in a script.
            assertThat(name).doesNotContain("\"", "'", "\\", "{", "}", "<");
        });
    }

    private static void collect(Pattern pattern, Path file, Set<String> into) {
        pattern.matcher(Models.text(file)).results().forEach(found -> {
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    into.add(found.group(group));
                }
            }
        });
    }

    private static Map<String, String> names() {
        var names = new TreeMap<String, String>();
        Models.text(NAMES)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> line.split(" => ", 2))
                .forEach(parts -> names.put(parts[0], parts[1]));
        return names;
    }
}
