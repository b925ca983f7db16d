package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document for the operator names every metric, and no other. */
class OperationsDocumentTest {
    private static final Pattern NAMED = Pattern.compile("(?m)^\\| `(kehoach\\.[a-z.]+)` \\| (?:(\\w+)|–) ");

    @Test
    void givenDocument_thenItListsEachMetricWithItsUnit() throws IOException {
        // when
        var named = NAMED.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map(OperationsDocumentTest::line)
                .toList();
        // then
        assertThat(named)
                .containsExactlyElementsOf(Arrays.stream(Measure.values())
                        .map(measure -> measure.meterName() + " " + measure.unit())
                        .toList());
    }

    private static String line(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }
}
