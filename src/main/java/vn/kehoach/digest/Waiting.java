package vn.kehoach.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NoticeKind;

/** What waits in a locality, and which notices may still have to be told by letter. */
final class Waiting {
    private static final Set<NoticeKind> REMINDS =
            Set.of(NoticeKind.REMINDER, NoticeKind.OVERDUE, NoticeKind.ESCALATION);

    private final LocalDay local;
    private final Map<String, WaitingWork> works;
    private final List<Note> notes;
    private final Map<String, Set<Long>> told;

    /** @param told by person the notices that a letter has told him */
    Waiting(LocalDay local, List<WaitingWork> works, List<Note> notes, Map<String, Set<Long>> told) {
        this.local = local;
        this.works = works.stream().collect(Collectors.toMap(WaitingWork::id, Function.identity()));
        this.notes = notes.stream().filter(this::isOfNow).toList();
        this.told = told;
    }

    LocalDay local() {
        return local;
    }

    List<Note> untold(Reader reader) {
        var known = told.getOrDefault(reader.user(), Set.of());
        return notes.stream()
                .filter(reader::isAddressed)
                .filter(note -> !known.contains(note.id()))
                .toList();
    }

    Optional<WaitingWork> work(Note note) {
        return Optional.ofNullable(note.taskId()).map(works::get);
    }

    List<WaitingWork> works() {
        return List.copyOf(works.values());
    }

    // What speaks of a task is told while the task is open; what reminds of a day, while it is still the day.
    private boolean isOfNow(Note note) {
        return note.taskId() == null
                || work(note)
                        .filter(work ->
                                !REMINDS.contains(note.kind()) || work.due().equals(note.due()))
                        .isPresent();
    }
}
