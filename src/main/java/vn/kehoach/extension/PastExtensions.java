package vn.kehoach.extension;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;

/** What was asked and answered before about the same work, in words. */
@Component
class PastExtensions {
    private final ExtensionRepository repository;

    PastExtensions(ExtensionRepository repository) {
        this.repository = repository;
    }

    /** Oldest first. */
    List<Line> of(Asked asked) {
        var task = asked.task();
        return repository.all(task.locality(), task.caseKey(), task.key(), asked.unit()).stream()
                .map(extension -> Line.of(extension, asked.isRequest()))
                .toList();
    }

    /** Answered before this one; empty when nothing was. */
    String before(Extension asked) {
        return repository.all(asked.localityId(), asked.caseKey(), asked.step(), asked.unitId()).stream()
                .filter(extension -> extension.id() < asked.id() && !extension.isOpen())
                .map(extension -> Line.of(extension, false))
                .map(line -> "- " + line.days() + ": " + line.state())
                .collect(Collectors.joining("\n"));
    }

    /** @param words of who decided; empty: none */
    record Line(int id, String days, String asked, String reason, String state, String words, boolean open) {
        static Line of(Extension extension, boolean isRequest) {
            return new Line(
                    extension.id(),
                    "Từ ngày " + Dates.show(extension.due()) + " sang ngày " + Dates.show(extension.wanted()),
                    extension.askedName() + ", " + Dates.show(Dates.momentOf(extension.askedAt())),
                    extension.reason(),
                    ExtensionWords.state(extension, isRequest),
                    extension.words() == null ? "" : extension.words(),
                    extension.isOpen());
        }
    }
}
