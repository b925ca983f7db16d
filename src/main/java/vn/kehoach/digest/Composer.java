package vn.kehoach.digest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.digest.Draft.Section;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NoticeKind;

/** Decides which letters a person gets in one round, and what stands in them. */
@Component
class Composer {
    private static final Set<NoticeKind> TO_DO = Set.of(NoticeKind.REMINDER, NoticeKind.UNCLAIMED, NoticeKind.RETURNED);

    List<Draft> letters(Reader reader, Waiting waiting, LocalTime at) {
        var day = waiting.local().day();
        var untold = waiting.untold(reader);
        var due = untold.stream().filter(note -> isDue(note, day)).toList();
        var letters = new ArrayList<Draft>();
        add(letters, LetterKind.TODAY, sections(reader, waiting, due), due);
        if (!at.isBefore(reader.choice().digestAt())) {
            var wanted = untold.stream()
                    .filter(note -> !isDue(note, day))
                    .filter(note -> reader.choice().early() || !isEarly(note, day))
                    .toList();
            var sections = new ArrayList<>(sections(reader, waiting, wanted));
            sections.addAll(WeekList.of(reader, waiting));
            add(letters, LetterKind.DIGEST, sections, wanted);
        }
        return letters;
    }

    private static void add(List<Draft> letters, LetterKind kind, List<Section> sections, List<Note> notes) {
        if (!sections.isEmpty()) {
            letters.add(new Draft(kind, sections, notes.stream().map(Note::id).collect(Collectors.toSet())));
        }
    }

    private static boolean isDue(Note note, LocalDate day) {
        return day.equals(note.due()) && TO_DO.contains(note.kind());
    }

    private static boolean isEarly(Note note, LocalDate day) {
        return note.kind() == NoticeKind.REMINDER
                && note.due() != null
                && note.due().isAfter(day);
    }

    private static List<Section> sections(Reader reader, Waiting waiting, List<Note> notes) {
        var items = new Items(waiting.local(), reader);
        var day = waiting.local().day();
        return oneOfEach(notes).stream()
                .collect(Collectors.groupingBy(
                        note -> Heading.of(note, reader.asked(), day), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Section(
                        group.getKey().words(),
                        group.getValue().stream()
                                .map(note -> items.of(note, waiting))
                                .toList()))
                .toList();
    }

    // Of two notices of one task, to him and to a post of his, the stronger is told.
    private static List<Note> oneOfEach(List<Note> notes) {
        var strongest = new LinkedHashMap<Object, Note>();
        for (var note : notes) {
            Object about = note.taskId() == null || Heading.isNews(note) ? note : note.taskId();
            strongest.merge(about, note, (one, other) -> one.kind().compareTo(other.kind()) < 0 ? other : one);
        }
        return List.copyOf(strongest.values());
    }
}
