package vn.kehoach.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.ItemState;

/**
 * One clause of the plan, the duties that serve it, and how each unit stands with them. The page reads it, so what it
 * computes is public.
 *
 * @param kind what an office calls it
 * @param whole of which it is a part; null: of none
 * @param duties below their headings of the plan
 * @param choices all duties of the plan below their headings, of which those that serve it are chosen; empty where none can
 *     be, since only its parts are served
 * @param seen which ones served it when the page was made; a page says with it what it has seen
 */
record ClauseView(
        String kind, Covered clause, @Nullable Whole whole, List<Heading> duties, List<Choices> choices, String seen) {
    record Whole(String id, String text) {}

    /**
     * @param asked its units are asked and not ordered
     * @param rows its units that have one of the duties in this year
     */
    record Heading(String name, boolean asked, List<Column> columns, List<Row> rows) {}

    /** @param signatures who said that it serves this, and when; for a whole, what it serves stands with its parts */
    record Column(int number, String text, List<String> signatures) {}

    /** @param cells one for each duty of the heading; null where the unit has it not */
    record Row(String unitId, String unitName, List<@Nullable Cell> cells) {}

    /** @param due the last day, as a screen shows it */
    record Cell(ItemState state, String due, boolean reported, long files) {
        public String proof() {
            return (reported ? "Có kết quả" : "Chưa có kết quả") + (files == 0 ? "" : ", " + files + " tệp");
        }
    }

    record Choices(String heading, List<Choice> duties) {}

    /** @param linked whether it serves the clause now */
    record Choice(String id, String text, boolean linked) {}

    public boolean canBeServed() {
        return !choices.isEmpty();
    }
}
