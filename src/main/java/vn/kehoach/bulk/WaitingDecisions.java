package vn.kehoach.bulk;

import java.util.List;
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
     * @param deadline in the words of the office; empty without one
     * @param late whether it is over; never for somebody who is only asked
     */
    record Item(
            String id, String seen, String subject, String unit, String deadline, boolean late, List<Part> content) {}
}
