package vn.kehoach.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.digest.Draft.Section;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NotesForLetters;
import vn.kehoach.reminder.NoticeKind;

/** Letters that do not wait for the digest, to everybody to whom a notice of this kind was written today. */
@Component
class SingleLetters {
    private final Readers readers;
    private final NotesForLetters notes;
    private final LocalDays days;
    private final Outgoing outgoing;
    private final Clock clock;

    SingleLetters(Readers readers, NotesForLetters notes, LocalDays days, Outgoing outgoing, Clock clock) {
        this.readers = readers;
        this.notes = notes;
        this.days = days;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /**
     * @param reference what it is about: each person gets one letter of a kind and day about it
     * @param said words of somebody, above the things; may be empty
     */
    void write(
            LetterKind kind,
            NoticeKind notice,
            String locality,
            String reference,
            List<WaitingWork> works,
            String said) {
        var today = LocalDate.now(clock);
        var ids = works.stream().map(WaitingWork::id).collect(Collectors.toSet());
        var written = notes.since(locality, today).stream()
                .filter(note -> note.kind() == notice && ids.contains(note.taskId()))
                .toList();
        var local = days.of(locality, today);
        for (var reader : readers.of(locality, today)) {
            var his = written.stream().filter(reader::isAddressed).toList();
            if (!his.isEmpty()) {
                outgoing.single(
                        locality,
                        reader,
                        draft(kind, new Items(local, reader), reader, his, works),
                        reference,
                        said,
                        today);
                notes.markTold(locality, reader.user(), numbers(his), kind.name(), today);
            }
        }
    }

    private static Draft draft(LetterKind kind, Items items, Reader reader, List<Note> his, List<WaitingWork> works) {
        var named = his.stream().map(Note::taskId).collect(Collectors.toSet());
        var title = kind == LetterKind.URGED ? Heading.URGED : Heading.RETURNED;
        var lines = works.stream()
                .filter(work -> named.contains(work.id()))
                .map(work -> items.of(work, false))
                .toList();
        return new Draft(
                kind,
                List.of(new Section(reader.asked() ? Heading.ASKED.words() : title.words(), lines)),
                numbers(his));
    }

    private static Set<Long> numbers(List<Note> notes) {
        return notes.stream().map(Note::id).collect(Collectors.toSet());
    }
}
