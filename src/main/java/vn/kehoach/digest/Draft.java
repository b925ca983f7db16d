package vn.kehoach.digest;

import java.util.List;
import java.util.Set;
import vn.kehoach.mail.LetterKind;

/**
 * A letter before it is put into words for one person.
 *
 * @param notices the notices it tells; 0 for those only foreseen
 */
record Draft(LetterKind kind, List<Section> sections, Set<Long> notices) {
    /** Things of one kind. */
    record Section(String title, List<Item> items) {}

    /**
     * @param below until when, and what else is to be known
     * @param path where it is done; on this server
     */
    record Item(String words, String below, String path) {}
}
