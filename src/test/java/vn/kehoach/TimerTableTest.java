package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/** The timer table of the README says what the models say; {@code -Dkehoach.write=true} writes it anew. */
class TimerTableTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- timers -->\n";
    private static final String END = "<!-- /timers -->";
    private static final String HEAD = """
            | Process | Element | Attached to | Due | Interrupting | Meaning |
            |---|---|---|---|---|---|
            """;

    @Test
    void givenModels_thenTheTimerTableOfTheReadmeAgrees() throws IOException {
        // given
        var readme = Files.readString(README);
        var from = readme.indexOf(BEGIN) + BEGIN.length();
        var to = readme.indexOf(END);
        assertThat(from)
                .as("markers in README.md")
                .isGreaterThanOrEqualTo(BEGIN.length())
                .isLessThanOrEqualTo(to);
        // when
        var table = HEAD
                + Models.all().stream()
                        .flatMap(model -> model.all(CatchEvent.class).stream()
                                .filter(TimerTableTest::isTimer)
                                .map(event -> row(model, event)))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("kehoach.write")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
            return;
        }
        // then
        assertThat(readme.substring(from, to)).isEqualTo(table);
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static String row(Models.Model model, CatchEvent event) {
        var boundary = event instanceof BoundaryEvent attached ? attached : null;
        var due = event.getEventDefinitions().iterator().next().getTextContent().strip();
        return "| %s | `%s` | %s | `%s` | %s | %s |%n"
                .formatted(
                        model.stem(),
                        event.getId(),
                        boundary == null ? "–" : boundary.getAttachedTo().getName(),
                        due,
                        boundary == null ? "–" : boundary.cancelActivity() ? "yes" : "no",
                        event.getName());
    }
}
