package vn.kehoach.home;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.platform.OpenWork;

/**
 * A line of work on the page.
 *
 * @param about what and whose, as its card says
 * @param deadline in the words of the office
 * @param late whether its last day is over
 */
record WorkLine(String task, String name, String about, String deadline, boolean late) {
    /** @param asked whether the person is asked here and not ordered */
    static WorkLine of(OpenWork work, boolean asked, LocalDate today, LocalDeadlines words) {
        var about = Stream.of(work.subject(), work.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        var deadline =
                Optional.ofNullable(work.due()).map(due -> words.of(due, asked)).orElse("");
        return new WorkLine(work.id(), work.name(), about, deadline, work.isDueBefore(today) && !asked);
    }
}
