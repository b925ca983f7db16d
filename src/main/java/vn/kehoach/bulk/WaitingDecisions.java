package vn.kehoach.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.bulk.ShownField.Part;

/**
 * Like decisions that wait for one person.
 *
 * @param kind what {@code POST /api/decisions} calls them
 * @param title the name of the task, as in the lists
 * @param act what the button says
 * @param things how many of them are called, {@code {n}} for the number
 * @param waiting how many there are; {@code items} are the first of them
 */
record WaitingDecisions(String kind, String title, String act, String things, int waiting, List<Item> items) {
    /**
     * @param seen the version of what was handed in, to be sent back with the decision
     * @param due as screens show it; null without a deadline
     * @param distance how far that is, in words
     */
    record Item(
            String id,
            String seen,
            String subject,
            String unit,
            @Nullable String due,
            String distance,
            boolean late,
            List<Part> content) {}
}
