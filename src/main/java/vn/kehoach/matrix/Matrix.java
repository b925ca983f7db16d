package vn.kehoach.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.ItemState;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.platform.Dates;

/**
 * Units and what each owes in a year, below the headings of the plan. The page reads it, so what it computes is public.
 *
 * @param reports names of the rounds of the year, a column each
 */
record Matrix(List<Heading> headings, List<String> reports) {
    public boolean isEmpty() {
        return headings.isEmpty();
    }

    /**
     * A heading of the plan, whose units have the same duties.
     *
     * @param isClass whether it stands for several units
     */
    record Heading(String name, boolean isClass, boolean asked, List<Column> duties, List<Row> rows) {}

    record Column(int number, String id, String text) {}

    /** @param cells one for each duty of the heading, then one for each round; null where the unit has none */
    record Row(String unitId, String unitName, List<@Nullable Cell> duties, List<@Nullable Cell> reports) {}

    /** @param due the last day, as a screen shows it */
    record Cell(ItemState state, String due, long files) {
        static Cell of(TrackedItem item, long files) {
            return new Cell(item.state(), Dates.show(item.due()), files);
        }
    }
}
