package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.digest.Draft.Item;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NoticeKind;

/** How one thing stands in a letter: what it is, until when, with whom it waits, and the way there. */
@Component
class Items {
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final String START = "/";

    private final DeadlineWords words;
    private final Organisation organisation;

    Items(DeadlineWords words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    Item of(Note note, Waiting waiting, Reader reader, LocalDate day) {
        return waiting.work(note)
                .filter(work -> note.kind() != NoticeKind.MOVED)
                .map(work -> of(work, reader, day, note.kind() == NoticeKind.ESCALATION))
                .orElseGet(() -> new Item(note.text(), "", START));
    }

    /** @param named whether it is said with whom it waits */
    Item of(WaitingWork work, Reader reader, LocalDate day, boolean named) {
        var what = Stream.of(work.name(), work.unit(), work.subject())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" - "));
        var until = words.in(work.locality(), day).of(work.due(), reader.asked());
        var below = named ? until + "\nĐang chờ: " + holders(work) : until;
        return new Item(what, below, mayOpen(work, reader) ? TASK + work.id() : START);
    }

    private String holders(WaitingWork work) {
        var posts = new PostWords(organisation.locality(work.locality()), organisation.units(work.locality()));
        return String.join(", ", posts.of(work.groups()));
    }

    private static boolean mayOpen(WaitingWork work, Reader reader) {
        return Objects.equals(work.holder(), reader.user())
                || work.groups().stream().anyMatch(reader.posts()::contains);
    }
}
