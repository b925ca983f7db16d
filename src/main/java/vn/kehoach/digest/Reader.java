package vn.kehoach.digest;

import java.util.Set;
import vn.kehoach.mail.MailChoice;
import vn.kehoach.reminder.Note;

/**
 * Somebody who may get a letter.
 *
 * @param posts his groups
 * @param standsInFor people who are away that day
 * @param leads units whose head he is
 * @param watches whether he is a supervisor of the locality
 * @param asked whether he is of units only that are asked and not ordered
 */
record Reader(
        String user,
        String name,
        Set<String> posts,
        MailChoice choice,
        Set<String> standsInFor,
        Set<String> leads,
        boolean watches,
        boolean asked) {
    boolean isAddressed(Note note) {
        return note.recipient().equals(user)
                || posts.contains(note.recipient())
                || standsInFor.contains(note.recipient());
    }
}
