package vn.kehoach.digest;

import java.util.Objects;
import vn.kehoach.digest.Draft.Item;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NoticeKind;

/** How one thing stands in a letter: what it is, until when, with whom it waits, and the way there. */
final class Items {
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final String START = "/";

    private final LocalDay local;
    private final Reader reader;

    Items(LocalDay local, Reader reader) {
        this.local = local;
        this.reader = reader;
    }

    Item of(Note note, Waiting waiting) {
        return waiting.work(note)
                .filter(work -> !Heading.isNews(note))
                .map(work -> of(work, note.kind() == NoticeKind.ESCALATION))
                .orElseGet(() -> new Item(note.text(), "", START));
    }

    /** @param named whether it is said with whom it waits */
    Item of(WaitingWork work, boolean named) {
        var until = local.deadlines().of(work.due(), reader.asked());
        var holders = String.join(", ", local.posts().of(work.groups()));
        var below = named ? until + "\nĐang chờ: " + holders : until;
        return new Item(work.words(), below, mayOpen(work) ? TASK + work.id() : START);
    }

    private boolean mayOpen(WaitingWork work) {
        return Objects.equals(work.holder(), reader.user())
                || work.groups().stream().anyMatch(reader.posts()::contains);
    }
}
